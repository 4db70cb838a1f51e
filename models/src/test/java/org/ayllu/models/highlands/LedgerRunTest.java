package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Entry;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.ledger.FlowSums;
import org.ayllu.core.ledger.PostsFlows;
import org.ayllu.core.ledger.SocialAccounts;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;
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

    private static final class Declared extends Dividend implements PostsFlows {
        Declared(HighlandsTables tables) {
            super(tables);
        }

        @Override
        public List<Flow> flows() {
            return List.of(Flow.toHouseholds(dividend, Account.ORGANISATIONS, "dividends", IncomeSource.TRANSFERS));
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
                        flows += sign * flow.column().at(h);
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
        try (HighlandsRun run = setup().phaseAfter("herd", Declared::new).start()) {
            run.simulation().runToEnd();
            HouseholdTable households = run.tables().households();
            for (int h = 0; h < households.rows(); h++) {
                assertThat(households
                                .accounts
                                .income
                                .get(IncomeSource.TRANSFERS.ordinal())
                                .at(h))
                        .isEqualTo(8);
            }
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
