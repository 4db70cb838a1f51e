package org.ayllu.core.measure;

/**
 * How much of the Gini coefficient of total income comes from one source: G = &Sigma; S<sub>k</sub> G<sub>k</sub> R<sub>k</sub>, exactly. (Lerman and
 * Yitzhaki 1985, Review of Economics and Statistics 67(1); Stark, Taylor and Yitzhaki 1986, Economic Journal 96, for the elasticity.)
 *
 * <p>Incomes may be negative, as a harvest is that costs more than it brings: all of this holds unchanged. G<sub>k</sub> may then exceed 1, and it is below 0
 * (and S with it) where a source loses money in sum; R stays within -1 to 1.
 *
 * @param share S, the share of the source in all income
 * @param gini G<sub>k</sub>, the Gini coefficient of the source itself, those without it counted as zeros; {@code NaN} for a source that nobody has, infinite
 *     for one whose gains and losses cancel
 * @param correlation R, the Gini correlation with total income: the covariance of the source with the rank in total income over that with the rank in
 *     the source, -1 to 1; {@code NaN} for a source that all have alike
 */
public record GiniBySource(double share, double gini, double correlation) {

    /**
     * Decomposes by one source.
     *
     * @param total ranked by total income
     * @param source ranked by the source; of the same rows and weights
     * @param sourceOfRow income from the source by row
     * @return the three parts, {@code NaN} unless mean total income is positive
     */
    public static GiniBySource of(RankedSample total, RankedSample source, double[] sourceOfRow) {
        if (!(total.mean() > 0)) {
            return new GiniBySource(Double.NaN, Double.NaN, Double.NaN);
        }
        double own = Inequality.concentration(source, sourceOfRow);
        double inTotal = Inequality.concentration(total, sourceOfRow);
        return new GiniBySource(source.total() / total.total(), own, inTotal / own);
    }

    /**
     * The part of a total Gini that the source makes up, S G R / G; the parts of all sources add up to 1. A source that nobody has, or that all have alike,
     * makes up nothing.
     */
    public double partOf(double totalGini) {
        boolean nobody = share == 0 && Double.isNaN(gini);
        return nobody || gini == 0 ? 0 : share * gini * correlation / totalGini;
    }

    /**
     * By what fraction the total Gini changes when everybody's income from the source rises by a small fraction, over that fraction: S (G R / total - 1), which
     * sums to 0 over all sources. Stark, Taylor and Yitzhaki call it the relative marginal effect. What much of the literature calls the Gini elasticity of a
     * source is another number, &eta; = G R / total, above 1 where the source makes incomes less equal; this one is S (&eta; - 1).
     */
    public double elasticity(double totalGini) {
        return partOf(totalGini) - share;
    }
}
