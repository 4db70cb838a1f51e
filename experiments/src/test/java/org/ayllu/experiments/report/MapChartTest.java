package org.ayllu.experiments.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ayllu.experiments.scenario.Overrides;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapChartTest {
    private static final Path AREAS = SmallRuns.SCENARIOS.resolve("data").resolve("example-map.geojson");

    @TempDir
    private static Path folder;

    private static Path run = Path.of("");

    @BeforeAll
    static void runOnce() throws IOException {
        run = SmallRuns.of(
                SmallRuns.SCENARIOS.resolve("survey-example.yaml"),
                Overrides.none().households(120).years(2).replicates(2),
                folder);
    }

    private static String html(Path map, String key) throws IOException {
        return Report.html(
                run,
                new ReportOptions(
                        Language.ES, Optional.empty(), "", Optional.of(new ReportOptions.Geometry(map, key))));
    }

    @Test
    void aMapHasTheAreasOfTheFileAndTheChangesOfTheResults() throws IOException {
        Document page = PageChecks.sound(html(AREAS, "name"), Language.ES);

        assertThat(page.select("#places figure.map tbody th").eachText())
                .containsExactly("lower_valley", "upper_valley");
        assertThat(page.select("#map-data").first().data())
                .contains("\"kind\":\"map\"", "\"name\":\"upper_valley\"", "coordinates")
                .doesNotContain("height");
        assertThat(page.select("#places figure")).hasSize(2);
    }

    @Test
    void aMapThatFitsNothingIsRefused() throws IOException {
        assertThatThrownBy(() -> html(AREAS, "nam"))
                .isInstanceOf(ReportException.class)
                .hasMessageEndingWith("has the property 'nam'. Maybe name. There are name, height");
        assertThatThrownBy(() -> html(AREAS, "height"))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("The file has 3900, 3400; the results have");
        Path broken = Files.writeString(folder.resolve("broken.geojson"), "{\"features\": [");
        assertThatThrownBy(() -> html(broken, "name"))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("is no GeoJSON: ");
        Path empty = Files.writeString(folder.resolve("empty.geojson"), "{\"features\": []}");
        assertThatThrownBy(() -> html(empty, "name"))
                .isInstanceOf(ReportException.class)
                .hasMessageEndingWith("is no GeoJSON with features");
    }
}
