package org.ayllu.reports.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.models.highlands.SyntheticPopulation;
import org.ayllu.models.highlands.SyntheticTerms;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.SmallRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    @Test
    void placesAreThoseOfTheRun(@TempDir Path folder) throws IOException {
        Path run = SmallRuns.of(
                SmallRuns.SCENARIOS.resolve("andes-opening-small.yaml"),
                Overrides.none().households(200).years(2).replicates(2),
                folder);
        Population whole = SyntheticPopulation.draw(SyntheticTerms.defaults().sized(200, 20), new Draws(1985, 1));
        try (RunStore store = RunStore.open(run)) {
            Places places = Places.of(new Material(store, Language.EN)).orElseThrow();
            for (int m = 0; m < whole.municipalities(); m++) {
                assertThat(places.hours(1, m)).isEqualTo(whole.municipalityHours(m));
            }
        }
    }

    @Test
    void thirdsAreMeansOfTheNearestTheMiddleAndTheFarthest() {
        List<Places.Third> thirds = Places.thirds(List.of(
                new Places.Change(0, "a", 5, 50),
                new Places.Change(0, "b", 1, 10),
                new Places.Change(0, "c", 3, 30),
                new Places.Change(1, "a", 2, 20),
                new Places.Change(1, "b", 6, 60),
                new Places.Change(1, "c", 1, 12)));

        assertThat(thirds.get(0).percent()).containsExactly(10, 12);
        assertThat(thirds.get(1).percent()).containsExactly(30, 20);
        assertThat(thirds.get(2).percent()).containsExactly(50, 60);
        assertThat(thirds.get(2).hours()).isEqualTo(5.5);
        assertThat(Places.differ(thirds))
                .as("40 and 48 apart in two replicates")
                .isFalse();
        assertThat(Places.differ(Places.thirds(List.of(
                        new Places.Change(0, "a", 5, 50),
                        new Places.Change(0, "b", 1, 10),
                        new Places.Change(0, "c", 3, 30),
                        new Places.Change(1, "a", 5, 51),
                        new Places.Change(1, "b", 1, 10),
                        new Places.Change(1, "c", 3, 30)))))
                .as("40 and 41 apart")
                .isTrue();
    }
}
