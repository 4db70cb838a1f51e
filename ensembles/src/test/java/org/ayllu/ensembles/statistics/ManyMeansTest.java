package org.ayllu.ensembles.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyMeansTest {
    private static final double LEVEL = 0.95;

    /** Figures of very different size, some of which are missing: by replicate. */
    private static double[][] figures(int replicates, int count, long seed) {
        Random random = new Random(seed);
        double[][] figures = new double[replicates][count];
        for (double[] replicate : figures) {
            for (int i = 0; i < count; i++) {
                double figure = Math.exp(10 * random.nextGaussian()) - Math.exp(i);
                replicate[i] = i > 0 && random.nextInt(4) == 0 ? Double.NaN : figure;
            }
        }
        return figures;
    }

    private static ManyMeans shown(double[][] figures, int count) {
        ManyMeans means = new ManyMeans(count);
        for (int pass = 0; pass < ManyMeans.PASSES; pass++) {
            for (double[] replicate : figures) {
                means.add(replicate);
            }
            means.endPass();
        }
        return means;
    }

    @Test
    void eachMeanHasTheBitsOfTheMeanOfItsFiguresAlone() {
        for (int replicates = 1; replicates <= 40; replicates++) {
            double[][] figures = figures(replicates, 9, replicates);
            ManyMeans means = shown(figures, 9);
            for (int i = 0; i < 9; i++) {
                int figure = i;
                double[] alone = Arrays.stream(figures)
                        .mapToDouble(replicate -> replicate[figure])
                        .filter(value -> !Double.isNaN(value))
                        .toArray();
                assertThat(means.count(i)).isEqualTo(alone.length);
                if (alone.length > 0) {
                    assertThat(means.mean(i, LEVEL)).isEqualTo(MeanInterval.of(alone, LEVEL));
                }
            }
        }
    }

    @Test
    void pairsHaveTheBitsOfComparisonsOfTheirFiguresAlone() {
        for (int replicates = 2; replicates <= 30; replicates++) {
            double[][] without = figures(replicates, 7, replicates);
            double[][] with = figures(replicates, 7, 1000L + replicates);
            ManyPairs pairs = new ManyPairs(7);
            for (int pass = 0; pass < ManyMeans.PASSES; pass++) {
                for (int replicate = 0; replicate < replicates; replicate++) {
                    pairs.add(without[replicate], with[replicate]);
                }
                pairs.endPass();
            }
            for (int i = 0; i < 7; i++) {
                int figure = i;
                int[] both = IntStream.range(0, replicates)
                        .filter(replicate ->
                                !Double.isNaN(without[replicate][figure]) && !Double.isNaN(with[replicate][figure]))
                        .toArray();
                assertThat(pairs.differences().count(i)).isEqualTo(both.length);
                if (both.length > 0) {
                    PairedComparison alone = PairedComparison.of(
                            IntStream.of(both)
                                    .mapToDouble(replicate -> without[replicate][figure])
                                    .toArray(),
                            IntStream.of(both)
                                    .mapToDouble(replicate -> with[replicate][figure])
                                    .toArray());
                    assertThat(pairs.differences().mean(i, LEVEL)).isEqualTo(alone.difference());
                    assertThat(pairs.varianceGain(i)).isEqualTo(Double.valueOf(alone.varianceGain()));
                }
            }
        }
    }

    @Test
    void refusesToSayWhatItDoesNotKnow() {
        ManyMeans none = shown(new double[][] {{Double.NaN}}, 1);
        assertThatThrownBy(() -> none.mean(0, LEVEL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a mean needs at least one replicate");
        assertThatThrownBy(none::endPass).hasMessage("the replicates are shown 3 times and no more");
        assertThatThrownBy(() -> new ManyMeans(1).mean(0, LEVEL)).hasMessage("0 of 3 passes have ended");
    }
}
