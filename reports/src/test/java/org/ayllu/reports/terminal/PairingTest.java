package org.ayllu.reports.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final double[] WITHOUT = {40, 42, 44};

    private static Effect effect(String name, double... with) {
        return new Effect(
                MeasureWords.of(new MeasureDescription(name, "US$", name + ".")), PairedComparison.of(WITHOUT, with));
    }

    /** Variances: 4 without, with 9 less 1 of the differences 1, 2 and 3, so 13; with the same as before and a spread of .02, 20,000. */
    @Test
    void aGainBeyondAThousandIsMoreThanAThousand() {
        Effect some = effect("herd", 41, 44, 47);
        Effect more = effect("tools", 41, 43.02, 45.04);
        assertThat(some.comparison().varianceGain()).isEqualTo(13);
        assertThat(more.comparison().varianceGain()).isGreaterThan(20_000);
        assertThat(Pairing.of("opened", List.of(more, some, effect("cash", 41, 43, 46))))
                .endsWith(
                        "With draws of its own, intervals as narrow would take 31 times as many replicates for the middle "
                                + "one of these figures, from 13 times (herd) to more than 1,000 times (the nominal tools).");
        assertThat(Pairing.of("opened", List.of(more)))
                .endsWith("would take more than 1,000 times as many replicates for each of these figures.");
    }

    @Test
    void differencesThatDoNotVaryGainMoreThanAnyNumber() {
        assertThat(Pairing.of("opened", List.of(effect("herd", 41, 43, 45)))).contains("more than 1,000 times");
        assertThat(Pairing.of("opened", List.of(effect("herd", WITHOUT)))).isEmpty();
    }
}
