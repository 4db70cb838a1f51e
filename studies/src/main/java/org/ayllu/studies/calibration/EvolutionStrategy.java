package org.ayllu.studies.calibration;

import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;

/**
 * The evolution strategy with covariance matrix adaptation of Hansen, N. and Ostermeier, A. (2001), "Completely derandomized self-adaptation in evolution
 * strategies", Evolutionary Computation 9(2), from the best point so far. It ends when its evaluations are used up, when the misfit is next to
 * nothing, or when some generations have not made it smaller by a hundredth.
 */
final class EvolutionStrategy {
    private static final String STAGE = "cma-es";
    private static final double FIRST_SPREAD = 0.2;
    private static final double PERFECT = 1e-6;
    private static final double WORTHWHILE = 0.99;
    private static final int PATIENCE = 8;

    private final Search search;
    private final int evaluations;
    private final int generation;
    private int asked;
    private int sinceBetter;
    private double good = Double.POSITIVE_INFINITY;

    /**
     * A strategy.
     *
     * @param search where it begins and which it feeds
     * @param evaluations how many points it may visit
     */
    EvolutionStrategy(Search search, int evaluations) {
        this.search = search;
        this.evaluations = evaluations;
        this.generation = generation(search.best().length);
    }

    /** Points of a generation: 4 + 3 ln n. */
    static int generation(int numbers) {
        return 4 + (int) Math.floor(3 * org.ayllu.core.math.Elementary.log(numbers));
    }

    /** Searches; the same seed gives the same points. */
    void run(long seed) {
        if (evaluations < generation) {
            return;
        }
        double[] start = search.best();
        double[] low = new double[start.length];
        double[] high = new double[start.length];
        double[] spread = new double[start.length];
        java.util.Arrays.fill(high, 1);
        java.util.Arrays.fill(spread, FIRST_SPREAD);
        good = search.least();
        try {
            new CMAESOptimizer(evaluations, PERFECT, true, 0, 0, new Well19937c(seed), false, null)
                    .optimize(
                            new MaxEval(evaluations + 1),
                            new ObjectiveFunction(this::misfit),
                            GoalType.MINIMIZE,
                            new SimpleBounds(low, high),
                            new InitialGuess(start),
                            new CMAESOptimizer.Sigma(spread),
                            new CMAESOptimizer.PopulationSize(generation));
        } catch (TooManyEvaluationsException enough) {
            // the search has kept the best point
        }
    }

    private double misfit(double[] point) {
        if (asked >= evaluations || sinceBetter >= PATIENCE * generation) {
            throw new TooManyEvaluationsException(asked);
        }
        asked++;
        double misfit = search.visit(STAGE, point);
        sinceBetter++;
        if (misfit < WORTHWHILE * good) {
            good = misfit;
            sinceBetter = 0;
        }
        return misfit;
    }
}
