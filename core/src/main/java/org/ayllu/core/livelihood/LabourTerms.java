package org.ayllu.core.livelihood;

import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;

/**
 * The farm labour market.
 *
 * @param farmWage farm wage of the base year
 * @param lowestWage wage below which nobody works for others, relative to the base
 * @param searchCost part of the wage lost in finding work beside a town
 * @param searchPerHour what an hour of travel to the city adds to it
 * @param supervision what a hired day costs beyond its wage
 */
public record LabourTerms(
        @Parameter(
                doc = "Farm wage of the base year.",
                unit = "US$/day",
                min = 0.05,
                max = 500,
                low = 0.9,
                high = 1.9,
                status = Status.RECALLED,
                source = "around 2000 US$1.5-3, that is 0.9-1.9 in dollars of 1985; the market soon finds its own")
        double farmWage,

        @Parameter(
                doc = "Wage below which nobody works for others, relative to the base.",
                unit = "ratio",
                min = 0.05,
                max = 1,
                source = "assumed; a meal and coca are part of any day's pay")
        double lowestWage,

        @Parameter(
                doc = "Part of the wage lost in finding work beside a town.",
                unit = "fraction",
                min = 0,
                max = 0.7,
                source = "assumed; shadow wages of 93 against market wages of 132 in Mexico bound it from above")
        double searchCost,

        @Parameter(
                doc = "What an hour of travel to the city adds to it.",
                unit = "1/hour",
                min = 0,
                max = 0.3,
                source = "assumed")
        double searchPerHour,

        @Parameter(
                doc = "What a hired day costs beyond its wage: supervision and food.",
                unit = "fraction",
                min = 0,
                max = 2,
                source = "assumed")
        double supervision) {
    /** Bolivia's altiplano. */
    public static LabourTerms defaults() {
        return new LabourTerms(1.1, 0.5, 0.36, 0.02, 0.7);
    }

    /** Part of the wage that a seller of labour loses, at most .9. */
    double loss(double hours) {
        return Math.min(0.9, searchCost + searchPerHour * hours);
    }

    /** What a day brings and costs around a wage, at so many hours from the city; the wage itself without bands. */
    SeasonPrices around(double wage, double hours, Theory theory) {
        double selling = theory.bands() ? wage * (1 - loss(hours)) : wage;
        double hiring = theory.bands() ? wage * (1 + supervision) : wage;
        return SeasonPrices.of(selling, hiring, theory.production());
    }
}
