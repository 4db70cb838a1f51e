package org.ayllu.models.classics;

import org.ayllu.core.math.Elementary;

/**
 * What a household wants: leisure l and consumption C with utility l^β·C^(1−β), where C is made of food and bought goods with a constant elasticity of
 * substitution ε.
 *
 * @param leisure β, between 0 and 1
 * @param food ω, share of food in consumption at equal prices, between 0 and 1
 * @param substitution ε, above 0
 */
public record Tastes(double leisure, double food, double substitution) {
    /** Share of food in what is spent on consumption: ω·p_f^(1−ε)/(ω·p_f^(1−ε) + (1−ω)·p_m^(1−ε)). */
    public double foodShare(double foodPrice, double goodsPrice) {
        double other = (1 - food) / food * Elementary.pow(goodsPrice / foodPrice, 1 - substitution);
        return 1 / (1 + other);
    }

    /** Days of leisure of a full income at a wage, at most all days. */
    public double leisureOf(double fullIncome, double wage, double days) {
        return Math.min(days, leisure * fullIncome / wage);
    }
}
