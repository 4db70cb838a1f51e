package org.ayllu.core.livelihood;

import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** The farm labour market. */
public record LabourTerms(
        @Parameter(
                value = 1.1,
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
                value = 0.5,
                doc = "Wage below which nobody works for others, relative to the base.",
                unit = "ratio",
                min = 0.05,
                max = 1,
                source = "assumed; a meal and coca are part of any day's pay")
        double lowestWage,

        @Parameter(
                value = 0.36,
                doc = "Part of the wage lost in finding work beside a town.",
                unit = "fraction",
                min = 0,
                max = 0.7,
                source = "assumed; shadow wages of 93 against market wages of 132 in Mexico bound it from above")
        double searchCost,

        @Parameter(
                value = 0.02,
                doc = "What an hour of travel to the city adds to it.",
                unit = "1/hour",
                min = 0,
                max = 0.3,
                source = "assumed")
        double searchPerHour,

        @Parameter(
                value = 0.7,
                doc = "What a hired day costs beyond its wage: supervision and food.",
                unit = "fraction",
                min = 0,
                max = 2,
                source = "assumed")
        double supervision)
        implements Terms<LabourTerms> {

    /** Refuses numbers out of range. */
    public LabourTerms {
        Ranges.check(LabourTerms.class, farmWage, lowestWage, searchCost, searchPerHour, supervision);
    }

    /** Bolivia's altiplano. */
    public static LabourTerms defaults() {
        return Values.of(LabourTerms.class).make();
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
