package org.ayllu.studies.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.ensembles.design.Design;
import org.ayllu.ensembles.design.SobolSequence;
import org.ayllu.ensembles.statistics.Interval;

/**
 * Shares of a figure's variance that factors account for, when all vary independently and uniformly over their ranges (Sobol 1993). Two samples A and B of N
 * points each come from one shifted Sobol sequence; AB<sub>i</sub> is A with the column of factor i from B. In all N (k + 2) points.
 *
 * <p>With f centred and V its variance over A and B:
 *
 * <pre>
 * first order  S_i  = sum f(B) (f(AB_i) - f(A)) / (N V)       Saltelli et al. (2010), table 2 (b)
 * total        ST_i = sum (f(A) - f(AB_i))^2 / (2 N V)        Jansen (1999)
 * </pre>
 *
 * <p>Saltelli, A. et al. (2010), "Variance based sensitivity analysis of model output. Design and estimator for the total sensitivity index", Computer
 * Physics Communications 181(2); Jansen, M. J. W. (1999), "Analysis of variance designs for model output", same journal, 117(1-2).
 *
 * <p>Factors can come in groups: AB<sub>i</sub> then has all columns of group i from B, and the indices are those of the group as one factor (Saltelli et al.
 * 2008, Global sensitivity analysis: the primer): the first includes all that its factors do together.
 *
 * <p>The points of a smaller N are the first points of a larger one.
 */
public final class SobolIndices {
    private static final Purpose PURPOSE = Purpose.of("sensitivity.bootstrap");

    private final Design design;
    private final List<String> groups;
    private final int base;
    private final Draws draws;

    private SobolIndices(Design design, List<String> groups, int base, Draws draws) {
        this.design = design;
        this.groups = groups;
        this.base = base;
        this.draws = draws;
    }

    /**
     * What a factor accounts for.
     *
     * @param name of the factor or group
     * @param first share of the variance that it accounts for alone, 0 to 1 up to the noise of the estimate
     * @param firstInterval its bootstrap interval
     * @param total share that is left when all other factors are known, at least {@code first} up to noise: alone and together with others
     * @param totalInterval its bootstrap interval
     */
    public record Index(String name, double first, Interval firstInterval, double total, Interval totalInterval) {}

    /**
     * A plan of points.
     *
     * @param names of the factors, at most 500
     * @param base number of points N of each sample, at least 2; a power of two is best
     * @param draws where the shift and the bootstrap come from
     * @throws IllegalArgumentException when a number is out of range
     */
    public static SobolIndices plan(List<String> names, int base, Draws draws) {
        return plan(names, names, base, draws);
    }

    /**
     * A plan of points for factors in groups, each of which is taken from B as one: N (groups + 2) points.
     *
     * @param names of the factors, at most 500
     * @param groupOf name of the group of each factor
     * @param base number of points N of each sample, at least 2; a power of two is best
     * @param draws where the shift and the bootstrap come from
     * @throws IllegalArgumentException when a number is out of range, or there is not a group for each factor
     */
    public static SobolIndices plan(List<String> names, List<String> groupOf, int base, Draws draws) {
        if (groupOf.size() != names.size()) {
            throw new IllegalArgumentException(names.size() + " factors need a group each, not " + groupOf.size());
        }
        if (base < 2) {
            throw new IllegalArgumentException("at least 2 points of each sample are needed, not " + base);
        }
        int factors = names.size();
        List<String> both =
                IntStream.range(0, 2 * factors).mapToObj(Integer::toString).toList();
        Design sequence = SobolSequence.shifted(both, base, draws);
        List<String> groups = groupOf.stream().distinct().toList();
        int block = groups.size() + 2;
        double[][] points = new double[Math.multiplyExact(base, block)][];
        for (int row = 0; row < base; row++) {
            double[] pair = sequence.point(row);
            double[] a = Arrays.copyOfRange(pair, 0, factors);
            double[] b = Arrays.copyOfRange(pair, factors, 2 * factors);
            int at = row * block;
            points[at] = a;
            points[at + 1] = b;
            for (int group = 0; group < groups.size(); group++) {
                double[] mixed = a.clone();
                for (int factor = 0; factor < factors; factor++) {
                    mixed[factor] = groupOf.get(factor).equals(groups.get(group)) ? b[factor] : a[factor];
                }
                points[at + 2 + group] = mixed;
            }
        }
        return new SobolIndices(Design.of(names, points), groups, base, draws);
    }

    /** How many points a plan has: N (groups + 2), each factor a group of its own unless there are others. */
    public static long points(int groups, int base) {
        return (long) base * (groups + 2);
    }

    /** The points: for each of the N rows A, B, then AB<sub>i</sub> for each factor or group. */
    public Design design() {
        return design;
    }

    /**
     * The indices in the order of the factors or of their groups, with 95 % percentile intervals of a bootstrap over the N rows (Archer, G. E. B., Saltelli, A. and Sobol, I. M.
     * 1997, "Sensitivity measures, ANOVA-like techniques and the use of bootstrap", Journal of Statistical Computation and Simulation 58(2)). Rows of a Sobol
     * sequence are more even than chance, so the intervals are on the wide side.
     *
     * @param figure the figure at each point of {@link #design()}, {@code NaN} where there is none: a factor is judged by the rows that have its figures
     * @param resamples number of bootstrap samples, at least 20
     * @return the indices; all {@code NaN}, without intervals, when the figure does not vary; those of a factor without a whole row as well
     * @throws IllegalArgumentException when there is not one figure for each point, or one is infinite
     */
    public List<Index> indices(double[] figure, int resamples) {
        Figures.require(figure, design.size());
        if (resamples < 20) {
            throw new IllegalArgumentException("at least 20 bootstrap samples are needed, not " + resamples);
        }
        Sample sample = new Sample(figure, base, groups.size());
        int[] all = IntStream.range(0, base).toArray();
        double[] first = new double[groups.size()];
        double[] total = new double[groups.size()];
        boolean varies = sample.estimate(all, first, total);
        double[][] firsts = new double[groups.size()][resamples];
        double[][] totals = new double[groups.size()][resamples];
        if (varies) {
            resample(sample, firsts, totals);
        }
        List<Index> indices = new ArrayList<>();
        for (int factor = 0; factor < groups.size(); factor++) {
            indices.add(new Index(
                    groups.get(factor),
                    first[factor],
                    varies ? percentiles(firsts[factor]) : Interval.absent(Interval.USUAL_LEVEL),
                    total[factor],
                    varies ? percentiles(totals[factor]) : Interval.absent(Interval.USUAL_LEVEL)));
        }
        return indices;
    }

    private void resample(Sample sample, double[][] firsts, double[][] totals) {
        int factors = groups.size();
        double[] first = new double[factors];
        double[] total = new double[factors];
        int[] rows = new int[base];
        for (int resample = 0; resample < firsts[0].length; resample++) {
            PurposeDraws chance = draws.at(PURPOSE, resample);
            for (int row = 0; row < base; row++) {
                rows[row] = chance.integer(row, 0, base);
            }
            sample.estimate(rows, first, total);
            for (int factor = 0; factor < factors; factor++) {
                firsts[factor][resample] = first[factor];
                totals[factor][resample] = total[factor];
            }
        }
    }

    private static Interval percentiles(double[] values) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return Interval.absent(Interval.USUAL_LEVEL);
        }
        double tail = 0.5 * (1 - Interval.USUAL_LEVEL);
        return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail), Interval.USUAL_LEVEL);
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** The figures, and the estimators over some of the rows. */
    private record Sample(double[] figure, int base, int factors) {
        private double a(int row) {
            return figure[row * (factors + 2)];
        }

        private double b(int row) {
            return figure[row * (factors + 2) + 1];
        }

        private double ab(int row, int factor) {
            return figure[row * (factors + 2) + 2 + factor];
        }

        private double mean(int[] rows) {
            double sum = 0;
            int count = 0;
            for (int row : rows) {
                if (!Double.isNaN(a(row) + b(row))) {
                    sum += a(row) + b(row);
                    count += 2;
                }
            }
            return sum / count;
        }

        private double variance(int[] rows, double mean) {
            double sum = 0;
            int count = 0;
            for (int row : rows) {
                double offA = a(row) - mean;
                double offB = b(row) - mean;
                if (!Double.isNaN(offA + offB)) {
                    sum += offA * offA + offB * offB;
                    count += 2;
                }
            }
            return sum / count;
        }

        /** Whether the figure varies; if not, the indices are {@code NaN}. */
        boolean estimate(int[] rows, double[] first, double[] total) {
            double mean = mean(rows);
            double variance = variance(rows, mean);
            for (int factor = 0; factor < factors; factor++) {
                double alone = 0;
                double all = 0;
                int count = 0;
                for (int row : rows) {
                    double change = ab(row, factor) - a(row);
                    double product = (b(row) - mean) * change;
                    if (!Double.isNaN(product)) {
                        alone += product;
                        all += change * change;
                        count++;
                    }
                }
                boolean known = variance > 0 && count > 0;
                first[factor] = known ? alone / (count * variance) : Double.NaN;
                total[factor] = known ? all / (2.0 * count * variance) : Double.NaN;
            }
            return variance > 0;
        }
    }
}
