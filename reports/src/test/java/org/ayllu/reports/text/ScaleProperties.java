package org.ayllu.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleProperties {
    @Test
    void holdsWhatIsShownInThreeToSevenStepsWithLabelsThatDiffer() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            double size = Math.pow(10, random.nextInt(9) - 3);
            double low = size * (random.nextDouble() - 0.5);
            double high = low + size * (0.05 + random.nextDouble());
            Scale scale = Scale.around(low, high);
            List<String> labels = scale.labels();
            double slack = 1e-6 * scale.step();
            assertThat(scale.low()).as("seed %d", seed).isLessThanOrEqualTo(low + slack);
            assertThat(scale.high()).as("seed %d", seed).isGreaterThanOrEqualTo(high - slack);
            assertThat(scale.steps()).as("seed %d", seed).isBetween(2, 7);
            assertThat(new HashSet<>(labels)).as("seed %d: %s", seed, labels).hasSize(scale.steps() + 1);
        }
    }

    @Test
    void labelsAreTheNumbersThemselves() {
        assertThat(Scale.around(180, 251).labels()).containsExactly("180", "200", "220", "240", "260");
        assertThat(Scale.around(0.1, 1.02).labels()).containsExactly("0.00", "0.25", "0.50", "0.75", "1.00", "1.25");
        assertThat(Scale.around(-3, 4).labels()).containsExactly("−4", "−2", "0", "2", "4");
    }

    @Test
    void aSingleValueLiesInside() {
        assertThat(Scale.around(5, 5).labels()).hasSizeGreaterThan(1);
        assertThat(Scale.around(0, 0).low()).isLessThan(0);
    }
}
