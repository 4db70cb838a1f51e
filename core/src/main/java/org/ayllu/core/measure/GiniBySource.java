package org.ayllu.core.measure;

/**
 * How much of the Gini coefficient of total income comes from one source: G = &Sigma; S<sub>k</sub> G<sub>k</sub> R<sub>k</sub>, exactly. (Lerman and
 * Yitzhaki 1985, Review of Economics and Statistics 67(1); Stark, Taylor and Yitzhaki 1986, Economic Journal 96, for the elasticity.)
 *
 * @param share S, the share of the source in all income
 * @param gini G<sub>k</sub>, the Gini coefficient of the source itself, those without it counted as zeros
 * @param correlation R, the Gini correlation with total income: the covariance of the source with the rank in total income over that with the rank in
 *     the source, -1 to 1
 */
public record GiniBySource(double share, double gini, double correlation) {

    /**
     * Decomposes by one source.
     *
     * @param total ranked by total income
     * @param source ranked by the source; of the same rows and weights
     * @param sourceOfRow income from the source by row
     * @return NaN in a field that is not defined: no mean income, or a source that all have alike or nobody has
     */
    public static GiniBySource of(RankedSample total, RankedSample source, double[] sourceOfRow) {
        double own = concentration(source, sourceOfRow);
        double inTotal = concentration(total, sourceOfRow);
        return new GiniBySource(source.total() / total.total(), own, inTotal / own);
    }

    /** &Sigma; w y (2F - 1) / &Sigma; w y over the ranks of a sample, F being the middle of each rank; equal values share one rank. */
    private static double concentration(RankedSample ranked, double[] valueOfRow) {
        double all = ranked.totalWeight();
        double below = 0;
        double sum = 0;
        double values = 0;
        int rank = 0;
        while (rank < ranked.count()) {
            double weight = 0;
            double value = 0;
            int end = rank;
            for (; end < ranked.count() && ranked.value(end) == ranked.value(rank); end++) {
                weight += ranked.weight(end);
                value += ranked.weight(end) * valueOfRow[ranked.row(end)];
            }
            sum += value * ((2 * below + weight) / all - 1);
            values += value;
            below += weight;
            rank = end;
        }
        return sum / values;
    }

    /** The part of a total Gini that the source makes up, S G R / G. */
    public double partOf(double totalGini) {
        return share * gini * correlation / totalGini;
    }

    /** By what fraction the total Gini changes when everybody's income from the source rises by a small fraction, over that fraction: S (G R / total - 1). */
    public double elasticity(double totalGini) {
        return partOf(totalGini) - share;
    }
}
