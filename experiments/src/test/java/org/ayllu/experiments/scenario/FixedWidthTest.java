package org.ayllu.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.ayllu.ensembles.execution.Observation;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.execution.Sizing;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.experiments.scenario.run.TinyScenario;
import org.junit.jupiter.api.Test;

class FixedWidthTest {
    private static final long SEED = 1965;

    private static FixedWidth rule(double halfWidth, int least, int most) {
        ExperimentTerms usual = ExperimentTerms.defaults();
        StopTerms stop = new StopTerms("headcount", "opened", halfWidth, least, most);
        return new FixedWidth(TinyScenario.with(TinyScenario.of(50, 2), usual.with(stop)));
    }

    /** Runs whose headcount in year t is t plus, in the second arm, the given difference. */
    private static Sizing.Finished runs(double... differences) {
        return (RunKey key) -> {
            Series series = new Series();
            for (int year = 1; year <= 7; year++) {
                double more = key.arm() == 1 ? differences[key.replicate()] : 0;
                series.accept(new Observation(year, "all", "all", "headcount", year + more));
                series.accept(new Observation(year, "all", "all", "povertyGap", 99 * key.replicate()));
            }
            return series;
        };
    }

    @Test
    void itWatchesThePairedDifferenceOfTheLastYears() throws IOException {
        FixedWidth rule = rule(0.5, 3, 20);

        assertThat(rule.first()).isEqualTo(3);
        assertThat(rule.next(3, runs(1, 2, 3))).isEqualTo(4);
        assertThat(rule.halfWidth())
                .isEqualTo(MeanInterval.of(new double[] {1, 2, 3}).interval().halfWidth());
        assertThat(rule.reached()).isFalse();
        assertThat(rule.next(3, runs(1, 1.1, 1.2))).isEqualTo(3);
        assertThat(rule.reached()).isTrue();
    }

    @Test
    void batchesAreHalfTheLeastNumberAndEndAtTheMost() throws IOException {
        FixedWidth rule = rule(0.1, 8, 17);
        double[] wide = new Random(SEED).doubles(17).toArray();

        assertThat(rule.next(8, runs(wide))).isEqualTo(12);
        assertThat(rule.next(16, runs(wide))).isEqualTo(17);
        assertThat(rule.next(17, runs(wide))).isEqualTo(17);
        assertThat(rule.reached()).isFalse();
    }

    @Test
    void withTenInAnyCaseTheIntervalCoversLittleLessThanItSays() {
        Random random = new Random(SEED);
        int trials = 4000;
        int covered = 0;
        for (int trial = 0; trial < trials; trial++) {
            FixedWidth rule = rule(0.5, 10, 400);
            double[] all = random.doubles(400).map(u -> random.nextGaussian()).toArray();
            int replicates = rule.first();
            MeanInterval mean = MeanInterval.of(java.util.Arrays.copyOf(all, replicates));
            for (int next = rule.next(mean); next != replicates; next = rule.next(mean)) {
                replicates = next;
                mean = MeanInterval.of(java.util.Arrays.copyOf(all, replicates));
            }
            assertThat(rule.reached()).isTrue();
            covered += mean.interval().contains(0) ? 1 : 0;
        }
        assertThat((double) covered / trials).isBetween(0.92, 0.95);
    }

    @Test
    void aScenarioWithoutARuleHasNone() {
        assertThatThrownBy(() -> new FixedWidth(TinyScenario.of(50, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rule to stop by");
        assertThatThrownBy(() -> new StopTerms("headcount", "opened", 1, 9, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("most must be at least as many as least");
    }
}
