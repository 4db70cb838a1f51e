package org.ayllu.reports.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.junit.jupiter.api.Test;

class EffectTest {
    private static Effect effect(String unit, double[] baseline, double[] arm) {
        MeasureWords words = MeasureWords.of(new MeasureDescription("m", unit, "Mean of something."));
        return new Effect(words, PairedComparison.of(baseline, arm));
    }

    @Test
    void digitsFollowTheWidthOfTheInterval() {
        Effect effect = effect("US$", new double[] {1000, 1100, 1200}, new double[] {1020, 1140, 1210});
        assertThat(effect.baseline()).isEqualTo("1,100");
        assertThat(effect.difference()).isEqualTo("+23");
        assertThat(effect.interval()).isEqualTo("−15 to +61");
        assertThat(effect.percent()).isEqualTo("+2.1 %");
        assertThat(effect.clear()).isFalse();
    }

    @Test
    void aVerySureEffectIsNotShownBelowAThousandthOfTheBaseline() {
        Effect effect = effect("US$", new double[] {40, 42, 44}, new double[] {40.5571, 42.5572, 44.5573});
        assertThat(effect.difference()).isEqualTo("+0.56");
        assertThat(effect.clear()).isTrue();
    }

    @Test
    void nothingIsExactlyNothing() {
        Effect effect = effect("US$", new double[] {1, 2}, new double[] {1, 2});
        assertThat(effect.difference()).isEqualTo("exactly 0");
        assertThat(effect.interval()).isEmpty();
        assertThat(effect.percent()).isEmpty();
    }

    @Test
    void aBaselineOfNothingHasNoPercent() {
        Effect effect = effect("persons", new double[] {0, 0}, new double[] {0.02, 0.04});
        assertThat(effect.percent()).isEmpty();
        assertThat(effect.difference()).isEqualTo("+0.03");
    }

    @Test
    void oneReplicateHasADifferenceAndNoInterval() {
        Effect effect = effect("US$", new double[] {200}, new double[] {190});
        assertThat(effect.difference()).isEqualTo("−10");
        assertThat(effect.interval()).isEmpty();
        assertThat(effect.clear()).isFalse();
    }

    @Test
    void aTinyEffectThatIsClearHasADigit() {
        Effect effect = effect("index", new double[] {0.512, 0.522, 0.532}, new double[] {0.51201, 0.522012, 0.532014});
        assertThat(effect.clear()).isTrue();
        assertThat(effect.difference()).isEqualTo("+0.00001");
        assertThat(effect.percent()).isEqualTo("+0.002 %");
        assertThat(effect.fromTo()).isEqualTo("from 0.52200 to 0.52201");
    }

    @Test
    void aTinyEffectThatChanceMayExplainHasNoMoreDigitsThanOthers() {
        Effect effect = effect("index", new double[] {0.512, 0.522, 0.532}, new double[] {0.52201, 0.522012, 0.522014});
        assertThat(effect.clear()).isFalse();
        assertThat(effect.difference()).isEqualTo("0.000");
        assertThat(effect.percent()).isEqualTo("0.00 %");
    }
}
