package org.ayllu.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.farm.CropsPhase;
import org.ayllu.core.farm.HerdPhase;
import org.ayllu.core.farm.LandUsePhase;
import org.ayllu.core.government.ProgrammeMechanism;
import org.ayllu.core.government.ProgrammeTerms;
import org.ayllu.core.government.Reach;
import org.ayllu.core.household.CropMarket;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.livelihood.LabourPhase;
import org.ayllu.core.market.FoodMarketPhase;
import org.ayllu.core.migration.MigrationPhase;
import org.ayllu.core.table.DoubleColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A village of two households over two equal seasons. The first hires the second for 10 US$, of which supervision keeps 4; it sells food for 9 that is worth 10, and the second buys food for 11 that is
 * worth 10. The second gets a grant of 7.
 */
class SocialAccountsTest {
    private static final List<String> CLASSES = List.of("hires", "works");

    private final HouseholdTable households = new HouseholdTable(1);
    private final MunicipalityTable municipalities = new MunicipalityTable(
            List.of("Jesús de Machaca", "Achacachi"), List.of("potato"), List.of(CropMarket.LOCAL_STAPLE), 1);
    private final ProgrammeMechanism programme =
            new ProgrammeMechanism(ProgrammeTerms.defaults(), Reach.everywhere(), households, municipalities);
    private final DoubleColumn fee = municipalities.table.doubles("fee", "US$/season", "fees");
    private final List<Flow> flows = new ArrayList<>();

    @BeforeEach
    void village() {
        flows.addAll(MigrationPhase.flows(households));
        flows.addAll(LabourPhase.flows(households));
        flows.addAll(LandUsePhase.flows(households));
        flows.addAll(CropsPhase.flows(households));
        flows.addAll(HerdPhase.flows(households));
        flows.addAll(FoodMarketPhase.flows(households, municipalities));
        flows.addAll(programme.flows());
        flows.addAll(SettlementPhase.flows(households));
        flows.add(Flow.between(new Flow.OfMunicipality(fee), Account.TRADERS, Account.MUNICIPALITY, "market fees"));
        for (int row = 0; row < 2; row++) {
            municipalities.table.append(row);
            households.table.append(row);
            municipalities.foodPrice.values()[row] = 2;
        }
        households.wagesPaid.values()[0] = 10;
        households.farmWages.values()[1] = 6;
        households.foodSold.values()[0] = 5;
        households.foodSales.values()[0] = 9;
        households.foodBought.values()[1] = 5;
        households.foodPurchases.values()[1] = 11;
        programme.flows().get(0).column().values()[1] = 7;
    }

    private FlowSums year() {
        FlowSums sums = new FlowSums(new Ledger(households, flows), 2, 2, h -> h);
        for (int season = 0; season < 2; season++) {
            double[] change = {-1, 2};
            for (int h = 0; h < 2; h++) {
                households.cashBefore.values()[h] = 100 + season * change[h];
                households.cash.values()[h] = 100 + (season + 1) * change[h];
            }
            if (season == 0) {
                sums.begin();
            }
            sums.add();
        }
        sums.end();
        return sums;
    }

    private static double cell(AccountMatrix matrix, String payer, String receiver) {
        return matrix.at(matrix.accounts().indexOf(receiver), matrix.accounts().indexOf(payer));
    }

    @Test
    void everyAccountReceivesWhatItPays() {
        SocialAccounts accounts = SocialAccounts.of(year(), CLASSES, m -> true);
        AccountMatrix matrix = accounts.matrix();
        assertThat(matrix.balanced()).isTrue();
        assertThat(matrix.accounts())
                .containsExactly(
                        "hires",
                        "works",
                        "farm labour",
                        "traders",
                        "treasury",
                        "city",
                        "rest of the world",
                        "saving",
                        "unexplained");
        assertThat(cell(matrix, "hires", "farm labour")).isEqualTo(20);
        assertThat(cell(matrix, "farm labour", "works")).isEqualTo(12);
        assertThat(cell(matrix, "treasury", "works")).isEqualTo(14);
        assertThat(cell(matrix, "city", "traders")).isEqualTo(20);
        assertThat(cell(matrix, "rest of the world", "treasury")).isEqualTo(14);
        assertThat(cell(matrix, "works", "saving")).isEqualTo(4);
        assertThat(cell(matrix, "saving", "hires")).isEqualTo(2);
    }

    @Test
    void whatSupervisionAndBandsKeepHasNoReceiver() {
        SocialAccounts accounts = SocialAccounts.of(year(), CLASSES, m -> true);
        assertThat(cell(accounts.matrix(), "farm labour", "unexplained")).isCloseTo(8, within(1e-12));
        assertThat(cell(accounts.matrix(), "traders", "unexplained")).isCloseTo(4, within(1e-12));
        assertThat(accounts.unexplained()).isCloseTo(12, within(1e-12));
    }

    @Test
    void cashThatNoFlowExplainsIsNotHiddenInSaving() {
        FlowSums sums = year();
        households.cash.values()[1] += 3;
        sums = new FlowSums(sums.ledger(), 2, 2, h -> h);
        sums.begin();
        sums.add();
        sums.end();
        AccountMatrix matrix = SocialAccounts.of(sums, CLASSES, m -> true).matrix();
        assertThat(matrix.balanced()).isTrue();
        assertThat(cell(matrix, "unexplained", "works")).isCloseTo(3, within(1e-12));
        assertThat(sums.ledger().accounts(2).violation()).isPresent();
    }

    @Test
    void municipalitiesAreLeftOut() {
        households.municipality.values()[1] = 1;
        fee.values()[1] = 1;
        AccountMatrix first = SocialAccounts.of(year(), CLASSES, m -> m == 0).matrix();
        assertThat(first.accounts()).doesNotContain("works", "treasury", "municipality");
        assertThat(first.balanced()).isTrue();
        AccountMatrix second = SocialAccounts.of(year(), CLASSES, m -> m == 1).matrix();
        assertThat(cell(second, "traders", "municipality")).isEqualTo(2);
        assertThat(cell(second, "municipality", "rest of the world")).isEqualTo(2);
        assertThat(second.balanced()).isTrue();
    }

    @Test
    void aMatrixThatDoesNotBalanceIsNoticed() {
        Entry wages = new Entry("a", "b", "wages", 1);
        assertThat(new AccountMatrix(List.of("a", "b"), List.of(wages)).balanced())
                .isFalse();
        assertThat(new AccountMatrix(List.of("a", "b"), List.of(wages, new Entry("b", "a", "food", 1))).balanced())
                .isTrue();
        assertThat(new AccountMatrix(List.of("a", "b"), List.of(wages, new Entry("b", "a", "food", 1 + 1e-8)))
                        .balanced())
                .isFalse();
        assertThatThrownBy(() -> new AccountMatrix(List.of("a"), List.of(wages)))
                .hasMessage("the matrix has no account b; it has [a]");
    }
}
