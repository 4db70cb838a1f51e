package org.ayllu.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.junit.jupiter.api.Test;

/** What may be told in a title or a sentence: what is beyond chance and does not show as nothing there. */
class HeadlineTest {
    private static final Words WORDS = Words.of(Language.EN);
    private static final Numbers NUMBERS = new Numbers(WORDS.locale());

    private static Effect effect(String unit, double level, double... changes) {
        MeasureText measure = MeasureText.of(new MeasureDescription("any", unit, "Anything."), WORDS);
        double[] before = new double[changes.length];
        double[] after = new double[changes.length];
        for (int i = 0; i < changes.length; i++) {
            before[i] = level;
            after[i] = level + changes[i];
        }
        return new Effect(measure, PairedComparison.of(before, after));
    }

    @Test
    void whatRoundsToZeroIsNoHeadline() {
        Effect points = effect("fraction", 40, 0.0021, 0.0020, 0.0022);
        assertThat(points.moves()).isTrue();
        assertThat(points.headline()).isFalse();
        assertThat(points.tiny()).isTrue();
        assertThat(effect("US$", 200, 0.08, 0.081, 0.082).headline()).isFalse();
        assertThat(effect("US$", 200, 2, 2.1, 2.2).headline()).isTrue();
        assertThat(effect("fraction", 40, 0.06, 0.061, 0.062).headline()).isTrue();
        assertThat(effect("US$", 200, 20, -20, 21).headline()).isFalse();
        assertThat(effect("US$", 200, 20, -20, 21).tiny()).isFalse();
    }

    @Test
    void sentencesShowATenthAndTablesMore() {
        Effect effect = effect("US$", 200, 5.1, 5.2, 5.3);
        assertThat(effect.size(WORDS, NUMBERS)).isEqualTo("2.6\u00a0%");
        assertThat(effect.percent(NUMBERS)).isEqualTo("+2.60");
        assertThat(effect("US$", 200, 31, 31.1, 31.2).size(WORDS, NUMBERS)).isEqualTo("16\u00a0%");
        assertThat(effect("fraction", 40, -0.57, -0.571, -0.572).signed(WORDS, NUMBERS))
                .isEqualTo("−0.6 percentage points");
    }

    @Test
    void moneyHasItsSignBeforeIt() {
        assertThat(WORDS.amount("1,589", "US$")).isEqualTo("US$\u00a01,589");
        assertThat(WORDS.amount("200.6", "US$/person/year")).isEqualTo("200.6 US$/person/year");
        assertThat(WORDS.amount("3", "")).isEqualTo("3");
    }
}
