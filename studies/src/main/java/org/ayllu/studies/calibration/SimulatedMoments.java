package org.ayllu.studies.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.design.Design;
import org.ayllu.ensembles.design.LatinHypercube;

/**
 * The method of simulated moments: numbers whose simulated figures have the least sum of squared distances from the targets, in tolerances. McFadden, D.
 * (1989), "A method of simulated moments for estimation of discrete response models without numerical integration", Econometrica 57(5). All points share
 * their luck. A Latin hypercube, an evolution strategy from its best point, and steps of least squares.
 *
 * <p>The covariance of the estimates is A &Omega; A' with A = (J'J)<sup>-1</sup>J', J the slopes in tolerances, and &Omega; the covariance of what is known of
 * the targets and of the noise of simulation, a replicate's divided by the number of replicates (Gouri&eacute;roux, C. and Monfort, A. 1996, Simulation-based
 * econometric methods, chapter 2).
 */
public final class SimulatedMoments {
    /** Replicates at the estimate that tell the noise of simulation. */
    public static final int NOISE_REPLICATES = 10;

    private static final int CANDIDATES = 20;

    private final Simulator simulator;
    private final Settings settings;

    /**
     * How it is done.
     *
     * @param evaluations how many points the search may visit
     * @param points how many of these are spread over the ranges at first, at least 1
     * @param replicates replicates at each point
     * @param seed of the search
     * @param noisy whether replicates differ
     */
    public record Settings(int evaluations, int points, int replicates, long seed, boolean noisy) {
        /** Most runs of an arm that a fit asks for, those for slopes, effects and noise at the end included. */
        public long mostRuns(int numbers) {
            long visits = evaluations + (2L + Effects.VISITS_EACH) * numbers + 2 + Effects.VISITS;
            return replicates * visits + (noisy ? 2 * NOISE_REPLICATES : 0);
        }
    }

    /**
     * A fit.
     *
     * @param simulator gives figures
     * @param settings how it is done
     */
    public SimulatedMoments(Simulator simulator, Settings settings) {
        this.simulator = simulator;
        this.settings = settings;
    }

    /** Fits numbers to facts. */
    public MomentEstimate fit(Calibration calibration) {
        return fit(calibration, 0);
    }

    /**
     * Fits numbers to figures that have luck of their own.
     *
     * @param dataReplicates how many replicates the targets are means of; 0 for facts
     */
    MomentEstimate fit(Calibration calibration, int dataReplicates) {
        if (settings.noisy()) {
            // what a replicate does not report is told before the search, not after it
            simulator.figures(List.of(new Trial(calibration.present(), 0)), NOISE_REPLICATES);
        }
        Search search = new Search(calibration, simulator, settings);
        double[] before = search.visit("before", List.of(calibration.present())).get(0);
        explore(search);
        int numbers = calibration.numbers().size();
        int reserve = Math.min(settings.evaluations() / 2, 8 * LeastSquares.visitsOfAStep(numbers));
        new EvolutionStrategy(search, settings.evaluations() - search.visited() - reserve).run(settings.seed());
        new LeastSquares(search).run(settings.evaluations() - search.visited());
        double[] point = calibration.readable(search.best());
        double[] after = search.visit("after", List.of(point)).get(0);
        Slopes slopes = Slopes.at(point, search);
        Effects effects = new Effects(calibration, points -> simulator.means(points, settings.replicates()));
        Set<Integer> inert = effects.without(point, slopes.flat());
        if (!inert.isEmpty()) {
            point = effects.kept(point, inert);
            after = search.visit("after", List.of(point)).get(0);
        }
        RealMatrix noise = noise(point, calibration.goals().size());
        RealMatrix inverse = slopes.inverse();
        double share = 1.0 / settings.replicates() + (dataReplicates == 0 ? 0 : 1.0 / dataReplicates);
        RealMatrix simulated = inTolerances(calibration, noise).scalarMultiply(share);
        RealMatrix luck = inverse.multiply(simulated).multiply(inverse.transpose());
        RealMatrix covariance = inverse.multiply(known(calibration))
                .multiply(inverse.transpose())
                .add(luck);
        slopes.flat().forEach(number -> covariance.setEntry(number, number, Double.POSITIVE_INFINITY));
        return new MomentEstimate(
                calibration,
                list(point),
                inert,
                covariance,
                luck,
                slopes.matrix(),
                noise,
                new MomentEstimate.Outcome(list(before), list(after)),
                search.trace());
    }

    private void explore(Search search) {
        List<String> names =
                search.calibration().numbers().stream().map(FittedNumber::path).toList();
        Design design = LatinHypercube.of(names, settings.points(), CANDIDATES, new Draws(settings.seed(), 0));
        search.visit(
                "spread",
                IntStream.range(0, design.size()).mapToObj(design::point).toList());
    }

    /** Covariance of the figures over replicates, by target. */
    private RealMatrix noise(double[] point, int goals) {
        if (!settings.noisy()) {
            return new Array2DRowRealMatrix(goals, goals);
        }
        double[][] figures = simulator
                .figures(List.of(new Trial(point, 0)), NOISE_REPLICATES)
                .get(0);
        return goals == 1
                ? new Array2DRowRealMatrix(new double[][] {{StatUtils.variance(column(figures))}})
                : new Covariance(figures).getCovarianceMatrix();
    }

    private static double[] column(double[][] figures) {
        return Arrays.stream(figures).mapToDouble(row -> row[0]).toArray();
    }

    /** Covariance of the figures of the fitted targets, in squared tolerances. */
    private static RealMatrix inTolerances(Calibration calibration, RealMatrix noise) {
        int[] fitted = calibration.fitted();
        RealMatrix scaled = new Array2DRowRealMatrix(fitted.length, fitted.length);
        for (int i = 0; i < fitted.length; i++) {
            double one = calibration.goals().get(fitted[i]).target().tolerance();
            for (int j = 0; j < fitted.length; j++) {
                double other = calibration.goals().get(fitted[j]).target().tolerance();
                scaled.setEntry(i, j, noise.getEntry(fitted[i], fitted[j]) / (one * other));
            }
        }
        return scaled;
    }

    /** Covariance of what is known of the fitted targets, in squared tolerances. */
    private static RealMatrix known(Calibration calibration) {
        int[] fitted = calibration.fitted();
        RealMatrix known = new Array2DRowRealMatrix(fitted.length, fitted.length);
        for (int i = 0; i < fitted.length; i++) {
            var target = calibration.goals().get(fitted[i]).target();
            double share = target.sd() / target.tolerance();
            known.setEntry(i, i, share * share);
        }
        return known;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
