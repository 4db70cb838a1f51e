package org.ayllu.models.highlands;

import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;
import org.ayllu.models.farmplan.Calibration;
import org.ayllu.models.farmplan.FarmPlanRule;

/** A programme of the farm with straight marginal returns, calibrated by positive mathematical programming. */
public record FarmPlanTerms(
        @Parameter(
                value = 1.1,
                doc = "Real farm wage of the reference point: mean of what a day sold brings and a day hired costs"
                        + " (geometric), over the price of food.",
                unit = "US$ base/day",
                min = 0.05,
                max = 500,
                status = Status.RECALLED,
                source = "the base wage, model.labour.farmWage; the non-separable baseline settles near it, at 1.05")
        double referenceWage,

        @Parameter(
                value = 0.3,
                doc = "Elasticity of what crops and trade bring to its own price, at the reference point.",
                unit = "elasticity",
                min = 0.01,
                max = 5,
                status = Status.RECALLED,
                source = "Askari and Cummings (1977): supply of single food crops mostly .1-.5; the standard variant of"
                        + " Howitt (1995) gives .27 at a labour share of .4")
        double supplyElasticity,

        @Parameter(
                value = 0.3,
                doc = "Elasticity of leisure to the value of a day at the reference point, as a positive number.",
                unit = "elasticity",
                min = 0.01,
                max = 5,
                status = Status.RECALLED,
                source = "labour supply of peasant families mostly .05-.3 (Jacoby 1993; Skoufias 1994), which is this"
                        + " times leisure over work, about one half")
        double leisureElasticity)
        implements LivelihoodTerms, Terms<FarmPlanTerms> {

    /** Refuses numbers out of range. */
    public FarmPlanTerms {
        Ranges.check(FarmPlanTerms.class, referenceWage, supplyElasticity, leisureElasticity);
    }

    /** Bolivia's highlands. */
    public static FarmPlanTerms defaults() {
        return Values.of(FarmPlanTerms.class).make();
    }

    @Override
    public String kind() {
        return "farmPlan";
    }

    @Override
    public LivelihoodRule rule(Preferences preferences, Production production) {
        return new FarmPlanRule(
                preferences, production, new Calibration(referenceWage, supplyElasticity, leisureElasticity));
    }

    @Override
    public String label() {
        return "a calibrated programme of the farm with straight marginal returns (farm plan)";
    }
}
