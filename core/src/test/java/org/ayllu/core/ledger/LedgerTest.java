package org.ayllu.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.livelihood.LabourPhase;
import org.ayllu.core.market.FoodMarketPhase;
import org.ayllu.core.migration.MigrationPhase;
import org.ayllu.core.table.DoubleColumn;
import org.junit.jupiter.api.Test;

/** What the mechanisms of core declare, and what a ledger refuses. */
class LedgerTest {
    private final HouseholdTable households = new HouseholdTable(1);
    private final MunicipalityTable municipalities =
            new MunicipalityTable(List.of("Jesús de Machaca"), List.of("potato"), List.of(CropMarket.LOCAL_STAPLE), 1);
    private final ProgrammeMechanism programme =
            new ProgrammeMechanism(ProgrammeTerms.defaults(), Reach.everywhere(), households, municipalities);

    private List<Flow> flows() {
        List<Flow> flows = new ArrayList<>();
        flows.addAll(MigrationPhase.flows(households));
        flows.addAll(LabourPhase.flows(households));
        flows.addAll(LandUsePhase.flows(households));
        flows.addAll(CropsPhase.flows(households));
        flows.addAll(HerdPhase.flows(households));
        flows.addAll(FoodMarketPhase.flows(households, municipalities));
        flows.addAll(programme.flows());
        flows.addAll(SettlementPhase.flows(households));
        return flows;
    }

    private static void set(DoubleColumn column, double value) {
        column.values()[0] = value;
    }

    @Test
    void everySourceOfIncomeHasAPayer() {
        Ledger ledger = new Ledger(households, flows());
        assertThat(ledger.receipts()).allMatch(flow -> flow.income().isPresent());
        assertThat(ledger.sources())
                .containsExactly(
                        MigrationPhase.REMITTANCES,
                        LabourPhase.FARM_WAGE,
                        LabourPhase.NON_FARM_WAGE,
                        LabourPhase.ESTATE_WAGE,
                        LabourPhase.SEASONAL_MIGRATION,
                        LabourPhase.OWN_TRADE,
                        IncomeSource.CROPS,
                        IncomeSource.HERD,
                        ProgrammeMechanism.TRANSFERS);
        assertThat(ledger.given())
                .containsExactly(
                        households.remittances, programme.flows().get(0).column());
        assertThat(new Ledger(households, flows(), List.of(IncomeSource.HERD)).sources())
                .startsWith(IncomeSource.HERD, MigrationPhase.REMITTANCES)
                .hasSize(9);
        assertThat(ledger.receipts()).hasSize(10);
        assertThat(ledger.payments()).hasSize(6);
    }

    @Test
    void aSourceOfIncomeHasOneName() {
        List<Flow> flows = flows();
        DoubleColumn gifts = households.table.doubles("gifts", "US$/season", "gifts");
        flows.add(Flow.toHouseholds(
                gifts, Account.CITY, "gifts", new IncomeSource("transfers", "gifts", IncomeSource.Origin.ELSEWHERE)));
        assertThatThrownBy(() -> new Ledger(households, flows))
                .hasMessageStartingWith("flow gifts brings income")
                .hasMessageContaining("but another brings");
        assertThatThrownBy(() -> new IncomeSource("own trade", "own trade", IncomeSource.Origin.LOCAL))
                .hasMessage(
                        "a source of income is called 'own trade'; its name is letters and digits, a small letter first");
        assertThatThrownBy(() -> new IncomeSource("ownTrade", " ", IncomeSource.Origin.LOCAL))
                .hasMessage("the source of income ownTrade has no name for people");
    }

    @Test
    void aColumnOfCashWithoutAFlowIsNoticed() {
        households.table.doubles("fees", "US$/season", "fees");
        assertThatThrownBy(() -> new Ledger(households, flows()))
                .hasMessage("column fees of households, written by fees, moves US$/season, "
                        + "but no flow says who pays it to whom");
    }

    @Test
    void noColumnIsCountedTwice() {
        List<Flow> flows = flows();
        flows.add(Flow.fromHouseholds(households.goods, Account.TRADERS, "other goods"));
        assertThatThrownBy(() -> new Ledger(households, flows)).hasMessage("two flows count column goods");
    }

    @Test
    void cashIsWhatCameLessWhatWent() {
        households.table.append(0);
        Ledger ledger = new Ledger(households, flows());
        set(households.cashBefore, 20);
        set(households.farmWages, 10);
        set(households.goods, 5);
        set(households.cash, 25);
        assertThat(ledger.cash().violation()).isEmpty();
        set(households.journeys, 1);
        assertThat(ledger.cash().violation()).hasValue("household 0: 25.0 US$ instead of 24.0");
    }

    @Test
    void aPhaseSeesWhatOthersPost() {
        Ledger ledger = new Ledger(households, flows());
        assertThat(ledger.receiptsNotOf(Writers.FOOD_MARKET)).hasSize(9).doesNotContain(households.foodSales);
        assertThat(ledger.receiptsInThrees(Writers.FOOD_MARKET).stream().flatMap(List::stream))
                .containsExactlyElementsOf(ledger.receiptsNotOf(Writers.FOOD_MARKET));
        assertThat(ledger.paymentsNotOf(Writers.FOOD_MARKET, Writers.SETTLEMENT))
                .containsExactly(households.journeys, households.wagesPaid, households.inputs);
    }

    @Test
    void aFlowHasTwoSides() {
        assertThatThrownBy(() -> Flow.fromHouseholds(households.goods, Account.HOUSEHOLDS, "gifts"))
                .hasMessage("flow goods goes from households to themselves; what households pay each other goes "
                        + "through an account between them");
        assertThatThrownBy(() -> Flow.between(
                        new Flow.OfHousehold(households.goods), Account.CITY, Account.TRADERS, "other goods"))
                .hasMessage("flow goods from city to traders has no household on either side");
        assertThatThrownBy(() -> Flow.between(
                        new Flow.Worth(households.foodSold, municipalities.foodPrice),
                        Account.TRADERS,
                        Account.HOUSEHOLDS,
                        "food"))
                .hasMessage("flow foodSold from traders to households is no column of households' cash");
        assertThatThrownBy(() -> Flow.fromHouseholds(households.goods, Account.CITY, " "))
                .hasMessage("flow goods does not say what is paid for");
    }
}
