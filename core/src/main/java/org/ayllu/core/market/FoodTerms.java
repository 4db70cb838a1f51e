package org.ayllu.core.market;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;

/**
 * The food market.
 *
 * @param localShare share of local staples in what people eat at base prices
 * @param substitution elasticity of substitution between local and traded staples
 * @param bandBase half-width of the price band of a farm beside the market
 * @param bandPerHour what an hour of travel adds to it
 * @param spoilage food lost in store
 * @param cityElasticity price elasticity of the cities' demand for local staples
 * @param cityCrossElasticity its elasticity with respect to the price of traded staples
 * @param cityDemandFloor least share of local staples that cities take in the benchmark year
 * @param cityGrowth growth of the cities' demand
 * @param lowestPrice lowest price index of local staples
 * @param highestPrice highest price index of local staples
 */
public record FoodTerms(
        @Parameter(
                doc = "Share of local staples in what people eat at base prices.",
                unit = "fraction",
                min = 0.01,
                max = 0.99,
                source = "assumed; potato, quinoa and beans against maize, wheat and barley")
        double localShare,

        @Parameter(
                doc = "Elasticity of substitution between local and traded staples.",
                unit = "elasticity",
                min = 0.05,
                max = 10,
                source = "assumed")
        double substitution,

        @Parameter(
                doc = "Half-width of the price band of a farm beside the market.",
                unit = "fraction",
                min = 0,
                max = 0.8,
                source = "assumed; sacks, haggling and small lots")
        double bandBase,

        @Parameter(
                doc = "What an hour of travel adds to the half-width of the band.",
                unit = "1/hour",
                min = 0,
                max = 0.5,
                source = "assumed")
        double bandPerHour,

        @Parameter(
                doc = "Food lost in store.",
                unit = "1/year",
                min = 0,
                max = 0.9,
                source = "assumed; chuno and dry grain keep well")
        double spoilage,

        @Parameter(
                doc = "Price elasticity of the cities' demand for local staples, as a positive number.",
                unit = "elasticity",
                min = 0.05,
                max = 10,
                source = "assumed")
        double cityElasticity,

        @Parameter(
                doc = "Elasticity of that demand with respect to the price of traded staples.",
                unit = "elasticity",
                min = 0,
                max = 10,
                source = "assumed")
        double cityCrossElasticity,

        @Parameter(
                doc = "Least share of local staples that cities take in the benchmark year.",
                unit = "fraction",
                min = 0.001,
                max = 0.9,
                source = "assumed")
        double cityDemandFloor,

        @Parameter(
                doc = "Growth of the cities' demand.",
                unit = "1/year",
                min = -0.1,
                max = 0.2,
                status = Status.ASSUMED,
                source = "assumed; cities grow, diets change")
        double cityGrowth,

        @Parameter(
                doc = "Lowest price index of local staples, where any amount is taken.",
                unit = "index",
                min = 0.01,
                max = 1,
                source = "assumed; feed value")
        double lowestPrice,

        @Parameter(
                doc = "Highest price index of local staples, where any amount is brought in.",
                unit = "index",
                min = 1,
                max = 100,
                source = "assumed; what it costs to bring them from elsewhere")
        double highestPrice) {
    /** Bolivia's altiplano. */
    public static FoodTerms defaults() {
        return new FoodTerms(0.6, 1.2, 0.18, 0.06, 0.08, 0.6, 0.4, 0.05, 0.01, 0.4, 2.5);
    }

    /** Half-width of the band of a farm, between 0 and .9. */
    public double band(double travelHours) {
        return Math.min(0.9, bandBase + bandPerHour * travelHours);
    }
}
