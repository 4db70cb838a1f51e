package org.ayllu.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    private static final double[] WITHOUT = {0.512, 0.522, 0.532};
    private static final double[] BARELY_MORE = {0.51201, 0.522012, 0.532014};
    private static final double[] SCATTERED = {0.52201, 0.522012, 0.522014};

    private static PairedComparison compared(double[] without, double[] with) {
        return PairedComparison.of(without, with);
    }

    @Test
    void asManyAsSomeDigitsNeed() {
        assertThat(Decimals.of(1234.5, 3)).isZero();
        assertThat(Decimals.of(-12.345, 3)).isEqualTo(1);
        assertThat(Decimals.of(0.012345, 3)).isEqualTo(4);
        assertThat(Decimals.of(1e-20, 3)).isEqualTo(6);
        assertThat(Decimals.of(0, 3)).isZero();
        assertThat(Decimals.of(Double.NaN, 3)).isZero();
        assertThat(Decimals.of(Double.POSITIVE_INFINITY, 3)).isZero();
    }

    @Test
    void anEffectHasTwoDigitsOfItsHalfWidthButNoneBelowAThousandthOfTheBaseline() {
        assertThat(Decimals.ofEffect(compared(new double[] {1000, 1100, 1200}, new double[] {1020, 1140, 1210})))
                .isZero();
        assertThat(Decimals.ofEffect(compared(new double[] {40, 42, 44}, new double[] {40.5571, 42.5572, 44.5573})))
                .isEqualTo(2);
        assertThat(Decimals.ofEffect(compared(new double[] {200}, new double[] {190})))
                .isZero();
        assertThat(Decimals.ofEffect(compared(new double[] {20}, new double[] {20})))
                .isEqualTo(1);
    }

    @Test
    void anEffectThatIsMoreThanChanceHasADigit() {
        assertThat(Decimals.ofEffect(compared(WITHOUT, BARELY_MORE))).isEqualTo(5);
        assertThat(Decimals.ofPercent(compared(WITHOUT, BARELY_MORE))).isEqualTo(3);
        assertThat(Decimals.ofEffect(compared(WITHOUT, SCATTERED))).isEqualTo(3);
        assertThat(Decimals.ofPercent(compared(WITHOUT, SCATTERED))).isEqualTo(2);
    }

    @Test
    void changesInPercentAreRound() {
        assertThat(Decimals.ofPercent(-16.4)).isZero();
        assertThat(Decimals.ofPercent(3.16)).isEqualTo(1);
        assertThat(Decimals.ofPercent(0.0)).isEqualTo(1);
        assertThat(Decimals.ofPercent(0.04)).isEqualTo(2);
    }

    /** The same digits as on the terminal, with the marks of each language. */
    @Test
    void aReportSaysATinyEffectInTheMarksOfItsLanguage() {
        Words words = Words.of(Language.EN);
        MeasureText measure = MeasureText.of(new MeasureDescription("hope", "index", "Hope."), words);
        Effect effect = new Effect(measure, compared(WITHOUT, BARELY_MORE));
        assertThat(effect.difference(new Numbers(Locale.ENGLISH))).isEqualTo("+0.00001");
        assertThat(effect.difference(new Numbers(Locale.forLanguageTag("es")))).isEqualTo("+0,00001");
        assertThat(effect.percent(new Numbers(Locale.ENGLISH))).isEqualTo("+0.002");
        assertThat(effect.size(words, new Numbers(Locale.ENGLISH))).startsWith("0.002");
    }
}
