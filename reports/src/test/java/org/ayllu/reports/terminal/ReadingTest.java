package org.ayllu.reports.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final MeasureWords FOOD = words("foodPrice", "index", "Price of food.");
    private static final MeasureWords INCOME = words("realIncomePerPerson", "US$ base/person/year", "Income.");
    private static final MeasureWords POOR = words("headcount", "fraction", "Poor.");

    private static MeasureWords words(String name, String unit, String doc) {
        return MeasureWords.of(new MeasureDescription(name, unit, doc));
    }

    private static Effect effect(MeasureWords words, double[] baseline, double[] arm) {
        return new Effect(words, PairedComparison.of(baseline, arm));
    }

    private static String reading(Effect... effects) {
        return Reading.of("opened", "protected", List.of(effects), "realIncomePerPerson");
    }

    @Test
    void namesTheMeasureAskedForFirstAndThenTheLargest() {
        String text = reading(
                effect(POOR, new double[] {60, 61, 62}, new double[] {58, 59.1, 60}),
                effect(FOOD, new double[] {1, 1.01, 0.99}, new double[] {0.8, 0.81, 0.792}),
                effect(INCOME, new double[] {200, 210, 220}, new double[] {202, 212.1, 222}));
        assertThat(text)
                .isEqualTo("Compared with ‘protected’, ‘opened’ raises real income per person by 1.0 % (from 210.0 to "
                        + "212.0 US$/person/year), lowers the price of food by 20 % (from 1.000 to 0.801) and lowers "
                        + "the share of people who are poor (from 61.00 to 59.03 %).");
    }

    @Test
    void saysWhatChanceMayExplain() {
        String text = reading(
                effect(FOOD, new double[] {1, 1.01, 0.99}, new double[] {0.8, 0.81, 0.792}),
                effect(INCOME, new double[] {200, 210, 220}, new double[] {190, 215, 221}));
        assertThat(text).endsWith(" No change beyond chance in real income per person.");
        assertThat(reading(effect(INCOME, new double[] {200, 210, 220}, new double[] {190, 215, 221})))
                .isEqualTo("Compared with ‘protected’, ‘opened’ moves no figure above beyond chance and rounding.");
    }

    @Test
    void saysThatAnArmIsTheSameToTheLastDigit() {
        double[] same = {200, 210, 220};
        assertThat(reading(effect(INCOME, same, same.clone())))
                .isEqualTo("‘opened’ is the same as ‘protected’ to the last digit in every figure above.");
    }

    @Test
    void aSingleReplicateSaysThatItCannotTell() {
        assertThat(reading(effect(INCOME, new double[] {200}, new double[] {190})))
                .contains("lowers real income per person by 5.0 % (from 200 to 190 US$/person/year)")
                .endsWith("One replicate cannot tell this from chance: ask for more replicates.");
    }

    @Test
    void aTinyEffectIsNoHeadlineAndNotNothing() {
        Effect tiny = effect(FOOD, new double[] {1, 2, 3}, new double[] {1.00006, 2.00007, 3.00008});
        assertThat(reading(tiny))
                .isEqualTo(
                        "Compared with ‘protected’, ‘opened’ moves no figure above beyond chance and rounding. Beyond "
                                + "chance, but by less than 0.05 % or 0.05 percentage points, changes the price of food.");
        assertThat(reading(tiny, effect(INCOME, new double[] {200, 210, 220}, new double[] {202, 212.1, 222})))
                .contains("raises real income per person by 1.0 % ")
                .doesNotContain("raises the price of food");
    }

    @Test
    void aShareThatMovesByLessThanATwentiethOfAPointIsNoHeadline() {
        Effect tiny = effect(POOR, new double[] {60, 61, 62}, new double[] {60.02, 61.03, 62.04});
        assertThat(tiny.clear()).isTrue();
        assertThat(reading(tiny)).contains("beyond chance and rounding").doesNotContain("raises");
        assertThat(reading(effect(POOR, new double[] {60, 61, 62}, new double[] {60.1, 61.12, 62.11})))
                .contains("raises the share of people who are poor");
    }
}
