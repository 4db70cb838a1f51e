package org.ayllu.core.market;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** The food market. */
public record FoodTerms(
        @Parameter(
                value = 0.6,
                doc = "Share of local staples in what people eat at base prices.",
                unit = "fraction",
                min = 0.01,
                max = 0.99,
                source = "assumed; potato, quinoa and beans against maize, wheat and barley")
        double localShare,

        @Parameter(
                value = 1.2,
                doc = "Elasticity of substitution between local and traded staples.",
                unit = "elasticity",
                min = 0.05,
                max = 10,
                source = "assumed")
        double substitution,

        @Parameter(
                value = 0.18,
                doc = "Half-width of the price band of a farm beside the market.",
                unit = "fraction",
                min = 0,
                max = 0.8,
                source = "assumed; sacks, haggling and small lots")
        double bandBase,

        @Parameter(
                value = 0.06,
                doc = "What an hour of travel adds to the half-width of the band.",
                unit = "1/hour",
                min = 0,
                max = 0.5,
                source = "assumed")
        double bandPerHour,

        @Parameter(
                value = 0.08,
                doc = "Food lost in store.",
                unit = "1/year",
                min = 0,
                max = 0.9,
                source = "assumed; chuno and dry grain keep well")
        double spoilage,

        @Parameter(
                value = 0.6,
                doc = "Price elasticity of the cities' demand for local staples, as a positive number.",
                unit = "elasticity",
                min = 0.05,
                max = 10,
                source = "assumed")
        double cityElasticity,

        @Parameter(
                value = 0.4,
                doc = "Elasticity of that demand with respect to the price of traded staples.",
                unit = "elasticity",
                min = 0,
                max = 10,
                source = "assumed")
        double cityCrossElasticity,

        @Parameter(
                value = 0.05,
                doc = "Least share of local staples that cities take in the benchmark year.",
                unit = "fraction",
                min = 0.001,
                max = 0.9,
                source = "assumed")
        double cityDemandFloor,

        @Parameter(
                value = 0.01,
                doc = "Growth of the cities' demand.",
                unit = "1/year",
                min = -0.1,
                max = 0.2,
                status = Status.ASSUMED,
                source = "assumed; cities grow, diets change")
        double cityGrowth,

        @Parameter(
                value = 0.4,
                doc = "Lowest price index of local staples, where any amount is taken.",
                unit = "index",
                min = 0.01,
                max = 1,
                source = "assumed; feed value")
        double lowestPrice,

        @Parameter(
                value = 2.5,
                doc = "Highest price index of local staples, where any amount is brought in.",
                unit = "index",
                min = 1,
                max = 100,
                source = "assumed; what it costs to bring them from elsewhere")
        double highestPrice)
        implements Terms<FoodTerms> {

    /** Refuses numbers out of range. */
    public FoodTerms {
        Ranges.check(
                FoodTerms.class,
                localShare,
                substitution,
                bandBase,
                bandPerHour,
                spoilage,
                cityElasticity,
                cityCrossElasticity,
                cityDemandFloor,
                cityGrowth,
                lowestPrice,
                highestPrice);
    }

    /** Bolivia's altiplano. */
    public static FoodTerms defaults() {
        return Values.of(FoodTerms.class).make();
    }

    /** Half-width of the band of a farm, between 0 and .9. */
    public double band(double travelHours) {
        return Math.min(0.9, bandBase + bandPerHour * travelHours);
    }
}
