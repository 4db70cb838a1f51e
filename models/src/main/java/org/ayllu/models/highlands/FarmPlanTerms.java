package org.ayllu.models.highlands;

import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;
import org.ayllu.models.farmplan.Calibration;
import org.ayllu.models.farmplan.FarmPlanRule;

/**
 * A programme of the farm with straight marginal returns, calibrated by positive mathematical programming.
 *
 * @param referenceWage real farm wage of the reference point
 * @param supplyElasticity elasticity of what crops and trade bring to its own price
 * @param leisureElasticity elasticity of leisure to the value of a day, as a positive number
 */
public record FarmPlanTerms(
        @Parameter(
                doc = "Real farm wage of the reference point: mean of what a day sold brings and a day hired costs"
                        + " (geometric), over the price of food.",
                unit = "US$ base/day",
                min = 0.05,
                max = 500,
                status = Status.RECALLED,
                source = "the base wage, model.labour.farmWage; the non-separable baseline settles near it, at 1.05")
        double referenceWage,

        @Parameter(
                doc = "Elasticity of what crops and trade bring to its own price, at the reference point.",
                unit = "elasticity",
                min = 0.01,
                max = 5,
                status = Status.RECALLED,
                source = "Askari and Cummings (1977): supply of single food crops mostly .1-.5; the standard variant of"
                        + " Howitt (1995) gives .27 at a labour share of .4")
        double supplyElasticity,

        @Parameter(
                doc = "Elasticity of leisure to the value of a day at the reference point, as a positive number.",
                unit = "elasticity",
                min = 0.01,
                max = 5,
                status = Status.RECALLED,
                source = "labour supply of peasant families mostly .05-.3 (Jacoby 1993; Skoufias 1994), which is this"
                        + " times leisure over work, about one half")
        double leisureElasticity)
        implements LivelihoodTerms {
    /** Bolivia's highlands. */
    public static FarmPlanTerms defaults() {
        return new FarmPlanTerms(1.1, 0.3, 0.3);
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
