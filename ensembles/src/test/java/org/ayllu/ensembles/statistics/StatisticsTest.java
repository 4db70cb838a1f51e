package org.ayllu.ensembles.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Worked example: hours of sleep gained by ten patients with two drugs (Student 1908, "The probable error of a mean", Biometrika 6(1), p. 20, after
 * Cushny and Peebles 1905). Intervals and p values are those that R prints for its data set {@code sleep}, and agree with SciPy's to ten digits.
 */
class StatisticsTest {
    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Nested
    class Mean {
        @Test
        void ofStudentsPatients() {
            MeanInterval sleep = MeanInterval.of(FIRST);
            assertThat(sleep.mean()).isCloseTo(0.75, within(1e-12));
            assertThat(sleep.standardDeviation()).isCloseTo(1.7890096578, within(1e-9));
            assertThat(sleep.standardError()).isCloseTo(1.7890096578 / Math.sqrt(10), within(1e-9));
            assertThat(sleep.interval().low()).isCloseTo(-0.5297804134, within(1e-7));
            assertThat(sleep.interval().high()).isCloseTo(2.0297804134, within(1e-7));
            assertThat(sleep.describe()).isEqualTo("0.7500 [-0.5298, 2.030] (95 %, 10 replicates)");
        }

        @Test
        void atAnotherLevel() {
            Interval interval = MeanInterval.of(FIRST, 0.9).interval();
            assertThat(interval.low()).isCloseTo(-0.2870552787, within(1e-7));
            assertThat(interval.high()).isCloseTo(1.7870552787, within(1e-7));
            assertThat(interval.contains(1.78)).isTrue();
            assertThat(interval.contains(1.79)).isFalse();
        }

        @Test
        void ofOneReplicateHasNoInterval() {
            MeanInterval one = MeanInterval.of(new double[] {3.5});
            assertThat(one.mean()).isEqualTo(3.5);
            assertThat(one.standardDeviation()).isNaN();
            assertThat(one.standardError()).isNaN();
            assertThat(one.interval().isPresent()).isFalse();
            assertThat(one.interval().contains(3.5)).isFalse();
            assertThat(one.describe()).isEqualTo("3.500 (one replicate: no interval)");
        }

        @Test
        void ofEqualReplicatesIsExact() {
            for (int n = 2; n < 200; n++) {
                double[] equal = new double[n];
                Arrays.fill(equal, 0.1 * n);
                assertThat(MeanInterval.of(equal).interval()).isEqualTo(new Interval(0.1 * n, 0.1 * n, 0.95));
            }
        }

        @Test
        void refusesNothingAndNotANumber() {
            assertThatThrownBy(() -> MeanInterval.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> MeanInterval.of(new double[] {1, 2, Double.NaN}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("replicate 2 has no finite value but NaN");
            assertThatThrownBy(() -> MeanInterval.of(FIRST, 1)).hasMessageContaining("level");
            assertThatThrownBy(() -> new Interval(2, 1, 0.95)).hasMessageContaining("2.0 to 1.0");
            assertThatThrownBy(() -> new Interval(Double.NaN, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Paired {
        @Test
        void studentsDrugs() {
            PairedComparison drugs = PairedComparison.of(FIRST, SECOND);
            assertThat(drugs.effect()).isCloseTo(1.58, within(1e-12));
            assertThat(drugs.interval().low()).isCloseTo(0.7001142367, within(1e-7));
            assertThat(drugs.interval().high()).isCloseTo(2.4598857633, within(1e-7));
            assertThat(drugs.effect() / drugs.standardError()).isCloseTo(4.0621276834, within(1e-9));
            assertThat(drugs.pValue()).isCloseTo(0.0028328902, within(1e-9));
            assertThat(drugs.varianceGain()).isCloseTo(4.7654230317, within(1e-9));
            assertThat(drugs.relativePercent()).isCloseTo(158 / 0.75, within(1e-9));
            assertThat(drugs.relativePercentInterval().low()).isCloseTo(70.01142367 / 0.75, within(1e-5));
            assertThat(drugs.isExactlyZero()).isFalse();
        }

        @Test
        void aPlaceboIsExactlyZero() {
            PairedComparison placebo = PairedComparison.of(FIRST, FIRST.clone());
            assertThat(placebo.isExactlyZero()).isTrue();
            assertThat(placebo.interval()).isEqualTo(new Interval(0, 0, 0.95));
            assertThat(placebo.relativePercentInterval()).isEqualTo(new Interval(0, 0, 0.95));
            assertThat(placebo.pValue()).isEqualTo(1);
            assertThat(placebo.varianceGain()).isEqualTo(Double.POSITIVE_INFINITY);
        }

        @Test
        void differencesThatCancelAreNotExactlyZero() {
            PairedComparison cancelling = PairedComparison.of(new double[] {1, 2}, new double[] {2, 1});
            assertThat(cancelling.effect()).isZero();
            assertThat(cancelling.isExactlyZero()).isFalse();
            assertThat(cancelling.pValue()).isEqualTo(1);
        }

        @Test
        void theSameEffectInEveryReplicateIsCertain() {
            PairedComparison shifted = PairedComparison.of(new double[] {1, 2, 4}, new double[] {3, 4, 6});
            assertThat(shifted.interval()).isEqualTo(new Interval(2, 2, 0.95));
            assertThat(shifted.pValue()).isZero();
        }

        @Test
        void oneReplicateHasAnEffectAndNoInterval() {
            PairedComparison one = PairedComparison.of(new double[] {-8}, new double[] {-6});
            assertThat(one.effect()).isEqualTo(2);
            assertThat(one.relativePercent())
                    .as("in per cent of the size of the baseline")
                    .isEqualTo(25);
            assertThat(one.interval().isPresent()).isFalse();
            assertThat(one.relativePercentInterval().isPresent()).isFalse();
            assertThat(one.pValue()).isNaN();
            assertThat(one.varianceGain()).isNaN();
        }

        @Test
        void withoutABaselineThereIsNoPercentage() {
            PairedComparison fromNothing = PairedComparison.of(new double[] {0, 0}, new double[] {1, 2});
            assertThat(fromNothing.relativePercent()).isNaN();
            assertThat(fromNothing.relativePercentInterval().isPresent()).isFalse();
        }

        @Test
        void refusesArmsOfUnequalLength() {
            assertThatThrownBy(() -> PairedComparison.of(new double[3], new double[2]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("the baseline has 3 and the treatment 2");
        }
    }

    @Nested
    class Unpaired {
        @Test
        void studentsDrugsAfterWelch() {
            UnpairedComparison drugs = UnpairedComparison.of(FIRST, SECOND);
            assertThat(drugs.effect()).isCloseTo(1.58, within(1e-12));
            assertThat(drugs.effect() / drugs.standardError()).isCloseTo(1.8608134675, within(1e-9));
            assertThat(drugs.degreesOfFreedom()).isCloseTo(17.7764735162, within(1e-9));
            assertThat(drugs.interval().low()).isCloseTo(-0.2054832307, within(1e-7));
            assertThat(drugs.interval().high()).isCloseTo(3.3654832307, within(1e-7));
            assertThat(drugs.pValue()).isCloseTo(0.0793941402, within(1e-9));
        }

        @Test
        void withoutVarianceItIsCertain() {
            UnpairedComparison certain = UnpairedComparison.of(new double[] {1, 1}, new double[] {3, 3, 3});
            assertThat(certain.interval()).isEqualTo(new Interval(2, 2, 0.95));
            assertThat(certain.degreesOfFreedom()).isEqualTo(3);
            assertThat(certain.pValue()).isZero();
        }

        @Test
        void oneReplicateLeavesNoInterval() {
            UnpairedComparison one = UnpairedComparison.of(new double[] {1}, new double[] {3, 4, 5});
            assertThat(one.effect()).isEqualTo(3);
            assertThat(one.interval().isPresent()).isFalse();
            assertThat(one.pValue()).isNaN();
            assertThat(one.standardError()).isNaN();
        }
    }
}
