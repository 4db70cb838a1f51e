package org.ayllu.studies.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Intervals hold what they promise: over many planted worlds the 95 % intervals hold about 95 % of the numbers. */
class RecoveryProperties {
    private static final int TRIALS = 200;

    private static double[] bent(double[] x) {
        return new double[] {x[0] + x[1], x[0] - x[1], 0.1 * x[0] * x[1], Math.sqrt(1 + x[0]), x[1] * x[1] / 10};
    }

    @Test
    void intervalsCoverAsOftenAsTheySay() {
        Calibration calibration = Formula.calibration(2, 0.3, 0, 0, 0, 0, 0);
        Formula formula = new Formula(calibration, RecoveryProperties::bent, 0.3);
        var settings = new SimulatedMoments.Settings(50, 10, 3, 17, true);

        Recovery recovery = Recovery.of(calibration, formula, settings, TRIALS, (trial, found) -> {});

        // of 200 trials of .95, 99.9 % lie in 180 to 198; at the end of a range intervals err on the safe side
        for (int number = 0; number < 2; number++) {
            assertThat(recovery.covered(number)).as("number %d", number).isBetween(180, 200);
            assertThat(recovery.correlation(number)).isGreaterThan(0.97);
        }
        assertThat(recovery.recovered()).isBetween(180, 200);
    }

    @Test
    void intervalsThatAreTooNarrowAreFoundOut() {
        Calibration calibration = Formula.calibration(2, 0.05, 0, 0, 0, 0, 0);
        Formula formula = new Formula(calibration, RecoveryProperties::bent, 0.5);
        var blind = new SimulatedMoments.Settings(50, 10, 1, 17, false);

        // simulation is noisy, data and fit meet other luck, and the fit does not know
        int[] calls = {0};
        Simulator withOtherFacts = (trials, replicates) -> {
            int luck = calls[0]++ == 0 ? 1000 : 0;
            return formula.figures(
                    trials.stream().map(one -> new Trial(one.at(), luck)).toList(), replicates);
        };
        Recovery recovery = Recovery.of(calibration, withOtherFacts, blind, 40, (trial, found) -> calls[0] = 0);

        assertThat(recovery.recovered()).isLessThan(30);
    }
}
