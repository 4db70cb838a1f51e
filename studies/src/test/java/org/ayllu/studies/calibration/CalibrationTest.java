package org.ayllu.studies.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.ayllu.experiments.scenario.CalibratedNumber.Scale;
import org.ayllu.studies.calibration.SimulatedMoments.Settings;
import org.junit.jupiter.api.Test;

/** Fits whose answer is known in closed form. */
class CalibrationTest {
    private static final Settings EXACT = new Settings(120, 12, 1, 7, false);

    /** Sum, difference and a product that bends. */
    private static double[] three(double[] x) {
        return new double[] {x[0] + x[1], x[0] - x[1], 0.1 * x[0] * x[1]};
    }

    @Test
    void findsNumbersThatMeetTheTargets() {
        Calibration calibration = Formula.calibration(2, 0.1, 9, 5, 1.4);
        Formula formula = new Formula(calibration, CalibrationTest::three, 0);

        MomentEstimate estimate = new SimulatedMoments(formula, EXACT).fit(calibration);

        assertThat(estimate.value(0)).isCloseTo(7, within(1e-3));
        assertThat(estimate.value(1)).isCloseTo(2, within(1e-3));
        assertThat(calibration.misfit(values(estimate))).isLessThan(1e-3);
        assertThat(formula.asked).isLessThan(EXACT.evaluations() + 10);
        assertThat(estimate.outcome().before()).containsExactly(10.0, 0.0, 2.5);
    }

    private static double[] values(MomentEstimate estimate) {
        return estimate.outcome().after().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    @Test
    void standardErrorsAreThoseOfALinearRegression() {
        Calibration calibration = Formula.calibration(2, 0.3, 9, 5);
        UnaryOperator<double[]> linear = x -> new double[] {x[0] + x[1], x[0] - x[1]};

        MomentEstimate estimate = new SimulatedMoments(new Formula(calibration, linear, 0), EXACT).fit(calibration);

        // x0 = (y0 + y1) / 2, so its standard error is .3 / sqrt(2), a share of the range of 10
        assertThat(estimate.standardError(0)).isCloseTo(0.3 / Math.sqrt(2) / 10, within(1e-6));
        assertThat(estimate.covariance().getEntry(0, 1)).isCloseTo(0, within(1e-9));
        assertThat(estimate.interval(0).low()).isCloseTo(7 - 1.96 * 0.3 / Math.sqrt(2), within(1e-3));
    }

    @Test
    void theNoiseOfSimulationWidensTheIntervals() {
        Calibration calibration = Formula.calibration(2, 0.3, 9, 5, 1.4);
        Settings noisy = new Settings(60, 12, 4, 7, true);
        MomentEstimate calm =
                new SimulatedMoments(new Formula(calibration, CalibrationTest::three, 0), noisy).fit(calibration);
        MomentEstimate loud =
                new SimulatedMoments(new Formula(calibration, CalibrationTest::three, 1), noisy).fit(calibration);

        assertThat(calm.noiseOf(0)).isCloseTo(0, within(1e-12));
        assertThat(loud.noiseOf(0)).isBetween(0.5, 1.6);
        assertThat(loud.standardError(0)).isGreaterThan(1.3 * calm.standardError(0));
    }

    @Test
    void aNumberThatNoTargetAnswersToHasItsWholeRangeAsInterval() {
        Calibration calibration = Formula.calibration(2, 0.1, 3, 6);
        UnaryOperator<double[]> blind = x -> new double[] {x[0], 2 * x[0]};

        MomentEstimate estimate = new SimulatedMoments(new Formula(calibration, blind, 0), EXACT).fit(calibration);

        assertThat(estimate.value(0)).isCloseTo(3, within(1e-3));
        assertThat(estimate.interval(1).low()).isZero();
        assertThat(estimate.interval(1).high()).isEqualTo(10);
        assertThat(estimate.inert()).containsExactly(1);
        assertThat(estimate.value(1)).isEqualTo(5);
        assertThat(Identifiability.of(estimate).pairs()).isEmpty();
        assertThat(Identifiability.of(estimate).singularValues()).hasSize(1);
        assertThat(estimate.standardError(0)).isCloseTo(0.1 / Math.sqrt(5) / 10, within(1e-9));
        assertThat(Fitted.of(estimate).open(1)).isFalse();
    }

    @Test
    void figuresThatNothingMovesLeaveAllNumbersWhereTheyAre() {
        Calibration calibration = Formula.calibration(2, 0.1, 3, 6);
        UnaryOperator<double[]> flat = x -> new double[] {1, 2};

        MomentEstimate estimate = new SimulatedMoments(new Formula(calibration, flat, 0), EXACT).fit(calibration);

        assertThat(estimate.inert()).containsExactly(0, 1);
        assertThat(Fitted.of(estimate).values()).containsExactly(5.0, 5.0);
        assertThat(Fitted.of(estimate).intervals()).allMatch(one -> one.low() == 0 && one.high() == 10);
        var sample = new SequentialAbc.Settings(40, 200, 1, 11);
        AbcPosterior posterior = new SequentialAbc(calibration, new Formula(calibration, flat, 0), sample).sample();
        assertThat(Fitted.of(posterior).values()).containsExactly(5.0, 5.0);
        assertThat(Fitted.of(posterior).intervals()).allMatch(one -> one.low() == 0 && one.high() == 10);
    }

    @Test
    void figuresThatHardlyMoveAreNoSingularMatrix() {
        Calibration calibration = Formula.calibration(1, 0.1, 3);
        UnaryOperator<double[]> faint = x -> new double[] {1e-9 * x[0]};

        MomentEstimate estimate = new SimulatedMoments(new Formula(calibration, faint, 0), EXACT).fit(calibration);

        assertThat(estimate.inert()).isEmpty();
        assertThat(estimate.interval(0).low()).isZero();
        assertThat(estimate.interval(0).high()).isEqualTo(10);
    }

    @Test
    void aNumberThatOnlyMattersElsewhereIsNotWithoutEffect() {
        Calibration calibration = Formula.calibration(2, 0.1, 3, 6);
        UnaryOperator<double[]> late = x -> new double[] {x[0], 2 * x[0] + Math.max(0, x[1] - 8)};

        MomentEstimate estimate = new SimulatedMoments(new Formula(calibration, late, 0), EXACT).fit(calibration);

        assertThat(estimate.told(1)).isFalse();
        assertThat(estimate.inert()).isEmpty();
        assertThat(estimate.interval(1).high()).isEqualTo(10);
    }

    @Test
    void numbersThatDoTheSameCannotBeToldApart() {
        Calibration calibration = Formula.calibration(2, 0.1, 9, 5);
        UnaryOperator<double[]> same = x -> new double[] {x[0] + x[1], 0.5 * (x[0] + x[1]) + 0.01 * x[1]};
        UnaryOperator<double[]> apart = x -> new double[] {x[0] + x[1], x[0] - x[1]};

        var alike = Identifiability.of(new SimulatedMoments(new Formula(calibration, same, 0), EXACT).fit(calibration));
        var different =
                Identifiability.of(new SimulatedMoments(new Formula(calibration, apart, 0), EXACT).fit(calibration));

        assertThat(alike.pairs().get(0).alike()).isTrue();
        assertThat(alike.pairs().get(0).correlation()).isLessThan(-0.99);
        assertThat(different.pairs().get(0).alike()).isFalse();
        assertThat(different.pairs().get(0).collinearity()).isCloseTo(1, within(1e-6));
    }

    @Test
    void anEstimateAtTheEndOfItsRangeStaysThere() {
        Calibration calibration = Formula.calibration(2, 0.1, 30, 5, 10);

        MomentEstimate estimate =
                new SimulatedMoments(new Formula(calibration, CalibrationTest::three, 0), EXACT).fit(calibration);

        assertThat(estimate.value(0)).isEqualTo(10);
        assertThat(estimate.value(1)).isBetween(8.0, 10.0);
    }

    @Test
    void aLogScaleDividesARangeInEqualRatios() {
        FittedNumber number = new FittedNumber("x", 0.01, 1, Scale.LOG, false, 0.1);

        assertThat(number.at(0.5)).isCloseTo(0.1, within(1e-12));
        assertThat(number.coordinate(0.1)).isCloseTo(0.5, within(1e-12));
        assertThat(number.textAt(0)).isEqualTo("0.01");
        assertThat(number.at(number.readable(0.123456789))).isEqualTo(0.01766);
        FittedNumber whole = new FittedNumber("n", 2, 5, Scale.LINEAR, true, 3);
        assertThat(whole.at(whole.coordinate(3))).isEqualTo(3);
        assertThat(whole.at(1)).isEqualTo(5);
    }

    @Test
    void approximateBayesFindsThePosteriorOfALinearNormalModel() {
        Calibration calibration = Formula.calibration(2, 0.5, 9, 5);
        UnaryOperator<double[]> linear = x -> new double[] {x[0] + x[1], x[0] - x[1]};
        var settings = new SequentialAbc.Settings(400, 6000, 1, 11);

        AbcPosterior posterior = new SequentialAbc(calibration, new Formula(calibration, linear, 0), settings).sample();

        // flat prior: normal around 7 with standard deviation .5 / sqrt(2)
        double half = 1.96 * 0.5 / Math.sqrt(2);
        assertThat(calibration.numbers().get(0).at(posterior.mean(0))).isCloseTo(7, within(0.1));
        assertThat(posterior.interval(0).low()).isCloseTo(7 - half, within(0.2));
        assertThat(posterior.interval(0).high()).isCloseTo(7 + half, within(0.2));
        assertThat(posterior.predicted(0).contains(9)).isTrue();
        assertThat(posterior.simulations()).isLessThanOrEqualTo(6000);
        assertThat(posterior.effectiveSize()).isGreaterThan(100);
    }

    @Test
    void theSameSeedFindsTheSame() {
        Calibration calibration = Formula.calibration(2, 0.1, 9, 5, 1.5);
        var one = new SimulatedMoments(
                new Formula(calibration, CalibrationTest::three, 0.2), new Settings(60, 10, 2, 3, true));
        var other = new SimulatedMoments(
                new Formula(calibration, CalibrationTest::three, 0.2), new Settings(60, 10, 2, 3, true));

        assertThat(one.fit(calibration).point())
                .isEqualTo(other.fit(calibration).point());
    }
}
