package org.ayllu.experiments.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Intervals hold what they promise: over many planted worlds the 95 % intervals hold about 95 % of the numbers. */
class RecoveryProperties {
    private static final int TRIALS = 200;
    private static final UnaryOperator<double[]> BENT =
            x -> new double[] {x[0] + x[1], x[0] - x[1], 0.1 * x[0] * x[1], Math.sqrt(1 + x[0]), x[1] * x[1] / 10};

    @Test
    void intervalsCoverAsOftenAsTheySay() {
        Calibration calibration = Formula.calibration(2, 0.3, 0, 0, 0, 0, 0);
        Formula formula = new Formula(calibration, BENT, 0.3);
        var settings = new SimulatedMoments.Settings(50, 10, 3, 17, true);

        Recovery recovery = Recovery.of(calibration, formula, settings, TRIALS, (trial, found) -> {});

        // binomial with 200 trials of .95: 99.9 % lie in 180 to 198; intervals of estimates at a bound err on the safe
        // side
        for (int number = 0; number < 2; number++) {
            assertThat(recovery.covered(number)).as("number %d", number).isBetween(180, 200);
            assertThat(recovery.correlation(number)).isGreaterThan(0.97);
        }
        assertThat(recovery.recovered()).isBetween(180, 200);
    }

    @Test
    void intervalsThatAreTooNarrowAreFoundOut() {
        Calibration calibration = Formula.calibration(2, 0.05, 0, 0, 0, 0, 0);
        Formula formula = new Formula(calibration, BENT, 0.5);
        var blind = new SimulatedMoments.Settings(50, 10, 1, 17, false);

        // simulation is noisy, data and fit meet other luck, and the fit does not know
        int[] asked = {0};
        Simulator changing = (trials, replicates) -> formula.figures(
                trials.stream()
                        .map(one -> new Trial(one.at(), asked[0] == 0 ? 1000 : 0))
                        .toList(),
                replicates);
        Simulator counting = (trials, replicates) -> {
            asked[0] = trials.size() == 1 && asked[0] == 0 ? 0 : 1;
            List<double[][]> figures = changing.figures(trials, replicates);
            asked[0] = 1;
            return figures;
        };
        Recovery recovery = Recovery.of(calibration, counting, blind, 40, (trial, found) -> asked[0] = 0);

        assertThat(recovery.recovered()).isLessThan(30);
    }
}
