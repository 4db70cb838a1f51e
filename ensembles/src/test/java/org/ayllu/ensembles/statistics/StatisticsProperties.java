package org.ayllu.ensembles.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Error rates over many seeded experiments with normal replicates. */
class StatisticsProperties {
    private static final int TRIALS = 4000;
    private static final long SEED = 20030917;

    private static double[] normal(Random random, int n, double mean, double deviation) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = mean + deviation * random.nextGaussian();
        }
        return values;
    }

    @Test
    void theIntervalOfAMeanCoversItNineteenTimesInTwenty() {
        for (int n : new int[] {2, 5, 20}) {
            Random random = new Random(SEED + n);
            int covered = 0;
            for (int trial = 0; trial < TRIALS; trial++) {
                covered += MeanInterval.of(normal(random, n, 40, 7)).interval().contains(40) ? 1 : 0;
            }
            assertThat((double) covered / TRIALS)
                    .as("seed %d, n %d", SEED + n, n)
                    .isBetween(0.93, 0.97);
        }
    }

    @Test
    void thePairedIntervalCoversAndNarrowsAsPairingPromises() {
        Random random = new Random(SEED);
        int covered = 0;
        double pairedWidth = 0;
        double unpairedWidth = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double[] baseline = normal(random, 12, 100, 10);
            double[] treatment = normal(random, 12, 3, 2);
            for (int i = 0; i < 12; i++) {
                treatment[i] += baseline[i];
            }
            PairedComparison paired = PairedComparison.of(baseline, treatment);
            covered += paired.interval().contains(3) ? 1 : 0;
            pairedWidth += paired.interval().halfWidth();
            unpairedWidth +=
                    UnpairedComparison.of(baseline, treatment).interval().halfWidth();
        }
        assertThat((double) covered / TRIALS).as("seed %d", SEED).isBetween(0.93, 0.97);
        assertThat(unpairedWidth / pairedWidth).as("seed %d", SEED).isBetween(6.0, 7.5);
    }

    @Test
    void independentArmsWithoutEffectRejectOnceInTwenty() {
        Random random = new Random(SEED);
        int rejected = 0;
        int covered = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            UnpairedComparison nothing = UnpairedComparison.of(normal(random, 8, 5, 1), normal(random, 25, 5, 4));
            rejected += nothing.pValue() < 0.05 ? 1 : 0;
            covered += nothing.interval().contains(0) ? 1 : 0;
        }
        assertThat((double) rejected / TRIALS).as("seed %d", SEED).isBetween(0.03, 0.07);
        assertThat(covered + rejected)
                .as("an interval without 0 and p below 0.05 are the same, seed %d", SEED)
                .isEqualTo(TRIALS);
    }

    @Test
    void theGainIsTheRatioOfTheTwoVariancesAndTheSignFollowsTheOrderOfArms() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = random.nextInt(2, 30);
            double[] one = random.doubles(n, -5, 90).toArray();
            double[] other = random.doubles(n, 0, 60).toArray();
            PairedComparison paired = PairedComparison.of(one, other);
            PairedComparison swapped = PairedComparison.of(other, one);
            UnpairedComparison unpaired = UnpairedComparison.of(one, other);
            double ratio = unpaired.standardError()
                    * unpaired.standardError()
                    / (paired.standardError() * paired.standardError());
            assertThat(paired.varianceGain()).as("seed %d", seed).isCloseTo(ratio, within(1e-9 * ratio));
            assertThat(swapped.effect()).as("seed %d", seed).isCloseTo(-paired.effect(), within(1e-11));
            assertThat(swapped.pValue()).as("seed %d", seed).isCloseTo(paired.pValue(), within(1e-9));
            assertThat(unpaired.effect()).as("seed %d", seed).isCloseTo(paired.effect(), within(1e-11));
            assertThat(unpaired.degreesOfFreedom()).as("seed %d", seed).isBetween(n - 1 - 1e-9, 2 * n - 2 + 1e-9);
        }
    }
}
