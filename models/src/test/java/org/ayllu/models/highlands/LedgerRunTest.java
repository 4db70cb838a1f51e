package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.engine.Identity;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Entry;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.ledger.FlowSums;
import org.ayllu.core.ledger.Ledger;
import org.ayllu.core.ledger.SocialAccounts;
import org.ayllu.core.mechanism.Figure;
import org.ayllu.core.mechanism.Mechanism;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.models.model.Measure;
import org.ayllu.models.model.PanelColumn;
import org.junit.jupiter.api.Test;

/** Cash of households changes by what the flows say, those of a modeller's own phase too. */
class LedgerRunTest {
    /** Every household gets two US$ a season from an organisation. */
    private static class Dividend implements Phase {
        final HighlandsTables tables;
        final DoubleColumn dividend;

        Dividend(HighlandsTables tables) {
            this.tables = tables;
            this.dividend = tables.households().table.doubles("dividend", "US$/season", "dividend");
        }

        @Override
        public String name() {
            return "dividend";
        }

        @Override
        public String summary() {
            return "pays two US$";
        }

        @Override
        public List<Column> reads() {
            return List.of();
        }

        @Override
        public List<Column> writes() {
            return List.of(dividend);
        }

        @Override
        public void step(Period period) {
            for (int h = 0; h < tables.households().rows(); h++) {
                dividend.values()[h] = 2;
            }
        }
    }

    private static final IncomeSource DIVIDENDS =
            new IncomeSource("dividends", "dividends", IncomeSource.Origin.ELSEWHERE);

    private record Declared(Dividend phase) implements Mechanism {
        static Declared of(HighlandsTables tables) {
            return new Declared(new Dividend(tables));
        }

        @Override
        public List<Phase> phases(Ledger ledger) {
            return List.of(phase);
        }

        @Override
        public List<Flow> flows() {
            return List.of(Flow.toHouseholds(phase.dividend, Account.ORGANISATIONS, "dividends", DIVIDENDS));
        }

        @Override
        public List<Figure> figures() {
            return List.of(Figure.mean("paidOut", "US$/household/season", "Paid.", phase.dividend::at));
        }

        @Override
        public List<Identity> identities() {
            return List.of(Identity.of("dividends", "dividend", () -> Optional.of("no dividend is right")));
        }
    }

    private static Highlands setup() {
        return Highlands.of(HighlandsTerms.defaults(), Samples.calendar(2, 4), Samples.population(60, 3))
                .checks(CheckLevel.FULL);
    }

    @Test
    void receiptsLessPaymentsAreTheChangeOfCash() {
        try (HighlandsRun run = setup().start()) {
            HouseholdTable households = run.tables().households();
            run.simulation().addProbe((moment, recorder) -> {
                double change = 0;
                double flows = 0;
                for (int h = 0; h < households.rows(); h++) {
                    change += households.cash.at(h) - households.cashBefore.at(h);
                    for (Flow flow : run.ledger().flows()) {
                        int sign =
                                flow.receiver() == Account.HOUSEHOLDS ? 1 : flow.payer() == Account.HOUSEHOLDS ? -1 : 0;
                        flows += sign == 0 ? 0 : sign * flow.column().at(h);
                    }
                }
                assertThat(flows).isCloseTo(change, within(1e-9 * (1 + Math.abs(change))));
                assertThat(change).isNotZero();
            });
            run.simulation().runToEnd();
        }
    }

    @Test
    void rowsEqualColumnsAndOnlyWedgesAreUnexplained() {
        List<String> classes = Dimension.LAND_CLASS.groups(List.of());
        try (HighlandsRun run = setup().start()) {
            HouseholdTable households = run.tables().households();
            FlowSums sums =
                    new FlowSums(run.ledger(), 3, classes.size(), h -> Dimension.LAND_CLASS.group(households, h));
            double[] kept = {0};
            run.simulation().addProbe((moment, recorder) -> {
                if (moment.season() == 0) {
                    sums.begin();
                    kept[0] = 0;
                }
                sums.add();
                for (int h = 0; h < households.rows(); h++) {
                    double price = run.tables().municipalities().foodPrice.at(households.municipality.at(h));
                    kept[0] += households.wagesPaid.at(h) - households.farmWages.at(h);
                    kept[0] += price * households.foodSold.at(h) - households.foodSales.at(h);
                    kept[0] += households.foodPurchases.at(h) - price * households.foodBought.at(h);
                }
                if (moment.lastOfYear()) {
                    sums.end();
                    SocialAccounts all = SocialAccounts.of(sums, classes, m -> true);
                    assertThat(all.matrix().balanced()).isTrue();
                    assertThat(all.unexplained()).isCloseTo(kept[0], within(1e-9 * kept[0]));
                    assertThat(all.entries())
                            .filteredOn(entry -> entry.thing().equals(SocialAccounts.UNEXPLAINED))
                            .extracting(Entry::payer)
                            .containsExactly("farm labour", "traders", "unexplained");
                    assertThat(SocialAccounts.of(sums, classes, m -> m == 1)
                                    .matrix()
                                    .balanced())
                            .isTrue();
                }
            });
            run.simulation().runToEnd();
        }
    }

    @Test
    void aFlowOfAModellersOwnIsReceivedAndIncome() {
        try (HighlandsRun run =
                setup().checks(CheckLevel.OFF).with("herd", Declared::of).start()) {
            Map<String, Double> figures = Samples.record(run);
            run.simulation().runToEnd();
            HouseholdTable households = run.tables().households();
            for (int h = 0; h < households.rows(); h++) {
                assertThat(households.accounts.incomeOf(DIVIDENDS).at(h)).isEqualTo(8);
            }
            assertThat(figures)
                    .containsEntry("1985 all all income.dividends", 8.0)
                    .containsEntry("1985 all all paidOut", 2.0);
            assertThat(new YearlyProbe(run).measures())
                    .extracting(Measure::name)
                    .contains("income.dividends", "incomeGiniShare.dividends", "paidOut");
            assertThat(new PanelColumns(run).all())
                    .extracting(PanelColumn::name)
                    .contains("income_dividends");
        }
    }

    @Test
    void anIdentityOfAModellersOwnIsVerified() {
        try (HighlandsRun run = setup().with("herd", Declared::of).start()) {
            assertThatThrownBy(() -> run.simulation().runToEnd()).hasMessageContaining("no dividend is right");
        }
    }

    /** Each receipt and cost counts in the income of one source, and nothing else does but own produce that is eaten. */
    @Test
    void incomeIsWhatFlowsBringAndCost() {
        try (HighlandsRun run = setup().start()) {
            HouseholdTable households = run.tables().households();
            double[] expected = new double[households.rows()];
            run.simulation().addProbe((moment, recorder) -> {
                for (int h = 0; h < expected.length; h++) {
                    double price = run.tables().municipalities().foodPrice.at(households.municipality.at(h));
                    double season = price * (households.eaten.at(h) - households.foodBought.at(h));
                    for (Flow flow : run.ledger().receipts()) {
                        season += flow.income().isPresent() ? flow.column().at(h) : 0;
                    }
                    for (Flow flow : run.ledger().payments()) {
                        season -= flow.income().isPresent() ? flow.column().at(h) : 0;
                    }
                    expected[h] = season + (moment.season() == 0 ? 0 : expected[h]);
                    if (moment.lastOfYear()) {
                        assertThat(households.accounts.totalIncome(h))
                                .isCloseTo(expected[h], within(1e-9 * (1 + Math.abs(expected[h]))));
                    }
                }
            });
            run.simulation().runToEnd();
            assertThat(run.ledger().receipts()).allMatch(flow -> flow.income().isPresent());
            assertThat(run.ledger().payments().stream()
                            .filter(flow -> flow.income().isEmpty())
                            .map(Flow::thing))
                    .containsExactly("journeys", "food", "other goods", "tools");
        }
    }

    @Test
    void cashThatNoFlowNamesIsRefused() {
        Highlands setup = setup().phaseAfter("herd", Dividend::new);
        assertThatThrownBy(setup::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column dividend of households, written by dividend, moves US$/season, "
                        + "but no flow says who pays it to whom");
    }
}
