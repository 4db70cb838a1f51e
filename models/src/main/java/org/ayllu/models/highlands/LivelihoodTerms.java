package org.ayllu.models.highlands;

import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.rule.ChayanovRule;
import org.ayllu.core.decision.rule.Drudgery;
import org.ayllu.core.decision.rule.Habits;
import org.ayllu.core.decision.rule.NonSeparableRule;
import org.ayllu.core.decision.rule.RandomUtilityRule;
import org.ayllu.core.decision.rule.SatisficingRule;
import org.ayllu.core.decision.rule.SeparableRule;
import org.ayllu.core.decision.rule.Tastes;
import org.ayllu.core.livelihood.Theory;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;
import org.ayllu.models.model.TheoryTerms;

/**
 * A theory of the household of this model. The equations of those that it offers stand in {@code docs/theories.md}; it takes others that say what
 * {@link LivelihoodRule} they are.
 */
public interface LivelihoodTerms extends TheoryTerms {
    /** How a household of these preferences and this technology decides. */
    LivelihoodRule rule(Preferences preferences, Production production);

    /** Whether buying costs more than selling brings; true unless a theory is about a world where it does not. */
    default boolean bands() {
        return true;
    }

    /** The theory for households of these preferences and this technology. */
    default Theory theory(Preferences preferences, Production production) {
        return new Theory(rule(preferences, production), preferences, production, bands());
    }

    /** Production and consumption decided together, with price bands for food and farm labour. */
    record NonSeparable() implements LivelihoodTerms {
        @Override
        public LivelihoodRule rule(Preferences preferences, Production production) {
            return new NonSeparableRule(preferences, production);
        }

        @Override
        public String label() {
            return "production and consumption decided together (non-separable)";
        }
    }

    /** Profit first, at market prices, in a world without price bands. */
    record Separable() implements LivelihoodTerms {
        @Override
        public LivelihoodRule rule(Preferences preferences, Production production) {
            return new SeparableRule(preferences, production);
        }

        @Override
        public String label() {
            return "profit first, at market prices (separable)";
        }

        @Override
        public boolean bands() {
            return false;
        }
    }

    /** A family farm that weighs income against toil and neither hires nor sells farm labour. */
    record Chayanov(
            @Parameter(
                    value = 240,
                    doc = "Income at which an adult has what is customary.",
                    unit = "US$ base/adult equivalent/year",
                    min = 1,
                    max = 10_000,
                    status = Status.CALIBRATED,
                    source =
                            "mean real income per adult equivalent in the non-separable baseline of andes-opening-small, before numbers of it were fitted to facts: 241 US$ of 1985 a year")
            double need,

            @Parameter(
                    value = 0.6,
                    doc = "What a day is worth when half of the days are worked and income meets the need.",
                    unit = "US$ base/day",
                    min = 0.01,
                    max = 100,
                    status = Status.CALIBRATED,
                    source =
                            "real income per person in that baseline is then 188 US$ a year; 189 for the non-separable household")
            double worth,

            @Parameter(
                    value = 1,
                    doc = "Elasticity of the value of a day to days worked over days not worked.",
                    unit = "elasticity",
                    min = 0.05,
                    max = 10,
                    source =
                            "assumed; with half of the days worked, work then answers to its return by .5 at given income")
            double toil,

            @Parameter(
                    value = 1.26,
                    doc = "Elasticity of the value of a day to income.",
                    unit = "elasticity",
                    min = 0,
                    max = 5,
                    status = Status.RECALLED,
                    source =
                            "Layard, Mayraz and Nickell (2008): the marginal utility of income falls with an elasticity of 1.26")
            double satiety)
            implements LivelihoodTerms, Terms<Chayanov> {

        /** Refuses numbers out of range. */
        public Chayanov {
            Ranges.check(Chayanov.class, need, worth, toil, satiety);
        }

        /** Bolivia's highlands. */
        public static Chayanov defaults() {
            return Values.of(Chayanov.class).make();
        }

        @Override
        public LivelihoodRule rule(Preferences preferences, Production production) {
            return new ChayanovRule(preferences, production, new Drudgery(need, worth, toil, satiety));
        }

        @Override
        public String label() {
            return "income against toil, no farm labour bought or sold (Chayanov)";
        }
    }

    /** A draw among portfolios of activities, the better the likelier. */
    record RandomUtility(
            @Parameter(
                    value = 0.1,
                    doc = "Scale of what is drawn for each portfolio of activities; 0 chooses the best.",
                    unit = "log of full income",
                    min = 0,
                    max = 10,
                    source = "assumed; a portfolio a tenth better is then chosen 2.7 times as often")
            double scale,

            @Parameter(
                    value = 0.02,
                    doc = "What each activity off the own farm and trade must bring to be taken up.",
                    unit = "log of full income",
                    min = 0,
                    max = 5,
                    source = "assumed; a fiftieth of full income for looking, travelling and being away")
            double reluctance)
            implements LivelihoodTerms, Terms<RandomUtility> {

        /** Refuses numbers out of range. */
        public RandomUtility {
            Ranges.check(RandomUtility.class, scale, reluctance);
        }

        /** Bolivia's highlands. */
        public static RandomUtility defaults() {
            return Values.of(RandomUtility.class).make();
        }

        @Override
        public LivelihoodRule rule(Preferences preferences, Production production) {
            return new RandomUtilityRule(preferences, production, new Tastes(scale, reluctance));
        }

        @Override
        public String label() {
            return "portfolios of activities drawn by their value (random utility)";
        }
    }

    /** Habits kept while income satisfies; else better-off neighbours are copied. */
    record Satisficing(
            @Parameter(
                    value = 0.5,
                    doc = "Share of the gap by which the aspiration follows last year's income.",
                    unit = "1/year",
                    min = 0,
                    max = 1,
                    source = "assumed; as fast as expected prices, model.farm.learning")
            double learning,

            @Parameter(
                    value = 0.9,
                    doc = "Part of the aspiration that satisfies.",
                    unit = "fraction",
                    min = 0.05,
                    max = 3,
                    source = "assumed; a year a tenth below what one is used to is borne")
            double contentment,

            @Parameter(
                    value = 0.3,
                    doc =
                            "Share of the way to the better-off neighbours' division of days that a copying household goes.",
                    unit = "fraction",
                    min = 0,
                    max = 1,
                    source = "assumed")
            double imitation,

            @Parameter(
                    value = 0.1,
                    doc = "Chance that a dissatisfied household tries something of its own rather than copy.",
                    unit = "fraction",
                    min = 0,
                    max = 1,
                    source = "assumed; most search is near what is known (Cyert and March 1963)")
            double trying,

            @Parameter(
                    value = 0.1,
                    doc = "Share of its days that it then moves from one use to another.",
                    unit = "fraction",
                    min = 0,
                    max = 1,
                    source = "assumed")
            double step,

            @Parameter(
                    value = 0.3,
                    doc = "What the last day on own crops or trade must bring, relative to a day of farm wages.",
                    unit = "ratio",
                    min = 0.05,
                    max = 1,
                    source = "assumed; nobody works a field on which nothing is left to do")
            double leastReturn)
            implements LivelihoodTerms, Terms<Satisficing> {

        /** Refuses numbers out of range. */
        public Satisficing {
            Ranges.check(Satisficing.class, learning, contentment, imitation, trying, step, leastReturn);
        }

        /** Bolivia's highlands. */
        public static Satisficing defaults() {
            return Values.of(Satisficing.class).make();
        }

        @Override
        public LivelihoodRule rule(Preferences preferences, Production production) {
            return new SatisficingRule(
                    preferences, production, new Habits(learning, contentment, imitation, trying, step, leastReturn));
        }

        @Override
        public String label() {
            return "habits kept while income satisfies, else neighbours copied (satisficing)";
        }
    }
}
