package org.ayllu.experiments.survey;

/**
 * Systematic sampling with unequal weights: equally spaced points on the line of cumulated weights. Every row gets its expected number of
 * copies, rounded down or up.
 */
final class SystematicSample {
    private SystematicSample() {}

    /**
     * The number of copies of each row.
     *
     * @param weights weights, at least 0, one per row; 0 for a row not used
     * @param order indices of the rows as they stand on the line
     * @param households copies wanted in all, at least 1
     * @param start a uniform draw between 0 and 1, where the first point lies in its interval
     * @return copies of each row, {@code households} in all
     */
    static int[] copies(double[] weights, int[] order, int households, double start) {
        double all = 0;
        int last = -1;
        for (int i = 0; i < order.length; i++) {
            all += weights[order[i]];
            last = weights[order[i]] > 0 ? i : last;
        }
        int[] copies = new int[weights.length];
        double cumulated = 0;
        int drawn = 0;
        for (int i = 0; i <= last; i++) {
            cumulated += weights[order[i]];
            double ends = whole(cumulated / all * households);
            while (drawn < households && (i == last || drawn + start < ends)) {
                copies[order[i]]++;
                drawn++;
            }
        }
        return copies;
    }

    /** A number, or the whole number it misses by no more than rounding: rows of equal weight must each get one copy. */
    private static double whole(double x) {
        double nearest = Math.rint(x);
        return Math.abs(x - nearest) <= 1e-9 * Math.max(1, nearest) ? nearest : x;
    }
}
