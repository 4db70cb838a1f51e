package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonKernel;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.decision.SeasonRows;
import org.ayllu.core.decision.rule.NonSeparableRule;
import org.ayllu.core.household.Population;
import org.junit.jupiter.api.Test;

/** What a rule of a modeller's own answers is looked at, whatever the check level. */
class RuleAnswersTest {
    private static final Population PEOPLE = Samples.population(40, 2);

    /** The default rule, spoilt for the household of a known number of days. */
    private static class Spoilt implements LivelihoodRule {
        private final LivelihoodRule sound = new NonSeparableRule(
                HighlandsTerms.defaults().preferences().preferences(),
                HighlandsPlan.production(HighlandsTerms.defaults()));
        private final Consumer<? super PlanChoice> plan;
        private final Consumer<? super SeasonChoice> season;

        Spoilt(Consumer<? super PlanChoice> plan, Consumer<? super SeasonChoice> season) {
            this.plan = plan;
            this.season = season;
        }

        @Override
        public void plan(PlanProblem problem, PlanChoice choice) {
            sound.plan(problem, choice);
            plan.accept(choice);
        }

        @Override
        public void allocate(SeasonProblem problem, SeasonChoice choice) {
            sound.allocate(problem, choice);
            season.accept(choice);
        }

        @Override
        public double netLabourSupply(SeasonProblem problem, SeasonChoice scratch) {
            return sound.netLabourSupply(problem, scratch);
        }
    }

    private static void refused(LivelihoodRule rule, String message) {
        Highlands setup = Highlands.of(HighlandsTerms.defaults(), Samples.calendar(1, 4), PEOPLE)
                .rule(rule);
        try (HighlandsRun run = setup.start()) {
            assertThatThrownBy(() -> run.simulation().runToEnd())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(message);
        }
    }

    @Test
    void daysMustBeNumbersAndNotNegative() {
        refused(
                new Spoilt(plan -> {}, season -> season.tradeDays = -3),
                "the rule Spoilt gives household 0 -3.0 as days in its trade, in year 1982, season 0; it must be a finite"
                        + " number, not below 0");
        refused(
                new Spoilt(plan -> {}, season -> season.hiredDays = Double.NaN),
                "the rule Spoilt gives household 0 NaN as days hired, in year 1982, season 0; it must be a finite number,"
                        + " not below 0");
        refused(
                new Spoilt(plan -> {}, season -> season.cropDays = Double.POSITIVE_INFINITY),
                "the rule Spoilt gives household 0 Infinity as days on its crops, in year 1982, season 0; it must be a"
                        + " finite number, not below 0");
    }

    @Test
    void plansMustBeNumbers() {
        refused(
                new Spoilt(plan -> plan.fullIncome = Double.NaN, season -> {}),
                "the rule Spoilt gives household 0 NaN as a full income, in year 1982, season 0; it must be a finite"
                        + " number, not below 0");
    }

    @Test
    void whatIsSoldMustBeANumberWhileTheMarketClears() {
        LivelihoodRule rule = new Spoilt(plan -> {}, season -> {}) {
            @Override
            public double netLabourSupply(SeasonProblem problem, SeasonChoice scratch) {
                return Double.NaN;
            }
        };
        try (HighlandsRun run = Highlands.of(HighlandsTerms.defaults(), Samples.calendar(1, 4), PEOPLE)
                .rule(rule)
                .start()) {
            assertThatThrownBy(() -> run.simulation().runToEnd())
                    .hasMessageContaining("gives household 0 NaN as days sold less days hired, in year 1982, season 0");
        }
    }

    @Test
    void kernelsAreLookedAtToo() {
        LivelihoodRule rule = new Spoilt(plan -> {}, season -> {}) {
            @Override
            public SeasonKernel kernel() {
                SeasonKernel each = super.kernel();
                return new SeasonKernel() {
                    @Override
                    public void netLabourSupply(SeasonRows rows, int from, int to, SeasonPrices prices, double[] net) {
                        each.netLabourSupply(rows, from, to, prices, net);
                    }

                    @Override
                    public void allocate(SeasonRows rows, int from, int to, SeasonPrices prices) {
                        each.allocate(rows, from, to, prices);
                        rows.leisure[to - 1] = -7;
                    }
                };
            }
        };
        try (HighlandsRun run = Highlands.of(HighlandsTerms.defaults(), Samples.calendar(1, 4), PEOPLE)
                .rule(rule)
                .start()) {
            assertThatThrownBy(() -> run.simulation().runToEnd())
                    .hasMessageContaining(" -7.0 as days of leisure, in year 1982, season 0");
        }
    }
}
