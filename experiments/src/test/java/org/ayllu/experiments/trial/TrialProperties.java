package org.ayllu.experiments.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.ayllu.core.random.Draws;
import org.junit.jupiter.api.Test;

/** Error rates over many trials with invented outcomes: tests keep their size, intervals cover, estimates are centred. */
class TrialProperties {
    private static final int TRIALS = Integer.getInteger("ayllu.trials", 300);
    private static final long SEED = 1927;
    private static final double UNLIKELY = 1e-4;
    private static final List<Integer> YEARS =
            IntStream.range(1985, 1995).boxed().toList();

    private static Panel panel(Random random, int municipalities) {
        double[][] values = new double[municipalities][YEARS.size()];
        for (double[] row : values) {
            double level = 10 * random.nextGaussian();
            double trend = random.nextGaussian();
            for (int t = 0; t < row.length; t++) {
                row[t] = level + trend * t + 2 * random.nextGaussian();
            }
        }
        return new Panel(YEARS, values);
    }

    private static Panel plus(Panel without, Assignment drawn, double effect) {
        double[][] values = new double[without.municipalities()][YEARS.size()];
        for (int m = 0; m < values.length; m++) {
            for (int t = 0; t < YEARS.size(); t++) {
                values[m][t] = without.values()[m][t] + (drawn.treated(m, YEARS.get(t)) ? effect : 0.0);
            }
        }
        return new Panel(YEARS, values);
    }

    /** Bounds that a count of so many trials leaves once in ten thousand. */
    private static int[] bounds(int trials, double rate) {
        BinomialDistribution binomial = new BinomialDistribution(null, trials, rate);
        return new int[] {
            binomial.inverseCumulativeProbability(UNLIKELY / 2), binomial.inverseCumulativeProbability(1 - UNLIKELY / 2)
        };
    }

    @Test
    void withoutAnEffectPermutationTestsRejectOnceInTwenty() {
        for (TrialDesign.AmongMunicipalities design : List.of(
                new TrialDesign.Randomised(1990, 0.5, 1),
                new TrialDesign.Randomised(1990, 0.5, 2),
                new TrialDesign.Phased(1988, 3, 2, 1),
                new TrialDesign.Twins(1990, List.of("a", "b")))) {
            Random random = new Random(SEED);
            int rejected = 0;
            for (int i = 0; i < TRIALS; i++) {
                Trial trial = Trial.of(design, LotteryTest.roster(12), new Draws(SEED, i));
                Panel panel = panel(random, 12);
                PermutationTest test =
                        PermutationTest.of(Estimator.of(design).get(0), panel, trial.lottery(), trial.draws(), 39);
                rejected += test.pValue() <= 0.05 ? 1 : 0;
            }
            int[] bounds = bounds(TRIALS, 0.05);
            assertThat(rejected).as("%s of %d", design, TRIALS).isBetween(bounds[0], bounds[1]);
        }
    }

    @Test
    void intervalsCoverAndEstimatesAreCentred() {
        for (TrialDesign.AmongMunicipalities design : List.of(
                new TrialDesign.Randomised(1990, 0.5, 1),
                new TrialDesign.Randomised(1990, 0.5, 2),
                new TrialDesign.Phased(1988, 3, 2, 1),
                new TrialDesign.Twins(1990, List.of("a", "b")))) {
            Random random = new Random(SEED + 1);
            int covered = 0;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < TRIALS; i++) {
                Trial trial = Trial.of(design, LotteryTest.roster(16), new Draws(SEED, i));
                Panel panel = plus(panel(random, 16), trial.assignment(), 3);
                Estimator estimator = Estimator.of(design).get(0);
                double estimate = estimator.estimate(panel, trial.assignment());
                covered +=
                        ClusterInterval.of(estimator, panel, trial.assignment()).contains(3) ? 1 : 0;
                sum += estimate - 3;
                squares += (estimate - 3) * (estimate - 3);
            }
            double error = Math.sqrt(squares) / TRIALS;

            assertThat(Math.abs(sum / TRIALS)).as("%s", design).isLessThan(4 * error);
            assertThat((double) covered / TRIALS).as("%s", design).isBetween(0.91, 0.995);
        }
    }
}
