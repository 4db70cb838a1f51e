package org.ayllu.reports.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.SmallRuns;
import org.ayllu.reports.page.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles and sentences about groups: losers first, and "all" only where every group that is printed does. */
class LosersFirstTest {
    @TempDir
    private static Path folder;

    private static Path run;

    @BeforeAll
    static void simulate() throws IOException {
        run = SmallRuns.of(
                SmallRuns.SCENARIOS.resolve("andes-opening-small.yaml"),
                Overrides.none().households(100).years(2),
                folder);
    }

    /** Real income of 100 before, and after it what is given, three replicates with a little luck of their own. */
    private static Effect change(Language language, double percent, double luck) {
        MeasureText income = MeasureText.of(
                new MeasureDescription(Material.WELFARE, "US$ base/person/year", "Income."), Words.of(language));
        double[] after = {100 + percent - luck, 100 + percent, 100 + percent + luck};
        return new Effect(income, PairedComparison.of(new double[] {100, 100, 100}, after));
    }

    private record Told(String title, String sentence) {}

    private static Told told(Language language, double... percents) throws IOException {
        try (RunStore store = RunStore.open(run)) {
            GroupTitles.Found found = new GroupTitles(new Material(store, language)).found();
            for (int i = 0; i < percents.length; i++) {
                found.add(1, "g" + (i + 1), change(language, percents[i], 0.001));
            }
            found.add(1, "unsure", change(language, 0.5, 5));
            return new Told(found.title(), found.sentence("land"));
        }
    }

    @Test
    void whoLosesIsNamedBeforeWhoGains() throws IOException {
        Told told = told(Language.EN, 3, -1, 7, -2);
        assertThat(told.title())
                .isEqualTo(
                        "Losing: 2 of 5 groups, most of all g4 (−2.0\u00a0%); gaining: 2, most of all g3 (+7.0\u00a0%)");
        assertThat(told.sentence())
                .startsWith("Who loses: g4 (−2.0\u00a0%) and g2 (−1.0\u00a0%). Who gains: 2 of 5 groups (by land), ")
                .endsWith("In 1 of 5 groups the change is no more than chance or rounding.");
        assertThat(told(Language.ES, 3, -1).sentence())
                .startsWith("Quién pierde: g2 (−1,0\u00a0%). Quién gana: 1 de 3 ");
    }

    @Test
    void allIsSaidOnlyWhereEveryGroupGains() throws IOException {
        assertThat(told(Language.EN, 3, 7).title())
                .startsWith("Gaining: 2 of 3 groups")
                .doesNotContain("All");
        try (RunStore store = RunStore.open(run)) {
            GroupTitles.Found found = new GroupTitles(new Material(store, Language.EN)).found();
            found.add(1, "g1", change(Language.EN, 3, 0.001));
            found.add(1, "g2", change(Language.EN, 7, 0.001));
            assertThat(found.title()).isEqualTo("All 2 groups gain, most of all g2 (+7.0\u00a0%)");
        }
    }

    @Test
    void aChangeThatRoundsToZeroNeitherGainsNorLoses() throws IOException {
        assertThat(told(Language.EN, 0.03, -0.02).title())
                .isEqualTo("Real income: no group gains or loses beyond chance and rounding");
        assertThat(told(Language.EN, 0.03, 4).sentence()).contains("Who gains: 1 of 3 groups", "In 2 of 3 groups");
    }

    @Test
    void everyGroupOfTheTableCounts() throws IOException {
        try (RunStore store = RunStore.open(run)) {
            Material material = new Material(store, Language.EN);
            GroupsChart chart =
                    new GroupsChart(material, material.measure(Material.WELFARE).orElseThrow());
            int printed = chart.of().orElseThrow().table().rows().size();
            assertThat(chart.who(1)).contains(" of " + printed + " groups");
        }
    }
}
