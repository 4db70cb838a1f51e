package org.ayllu.reports.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.PageChecks;
import org.ayllu.reports.page.ReportException;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.SmallRuns;
import org.ayllu.reports.page.report.Report;
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
                .contains("\"kind\":\"map\"", "\"name\":\"upper_valley\"", "polygons")
                .doesNotContain("height");
        assertThat(page.select("#places figure")).hasSize(2);
    }

    @Test
    void aMapWhereAllMayBeChanceSaysSo() throws IOException {
        Document page = PageChecks.sound(html(AREAS, "name"), Language.ES);
        List<String> intervals =
                page.select("#places figure.map tbody td:last-child").eachText();
        boolean chance = intervals.stream().allMatch(one -> one.startsWith("−") && one.contains("+"));

        assertThat(chance).as("two years of two replicates: " + intervals).isTrue();
        assertThat(page.select("#places figure h3").eachText())
                .satisfiesExactly(
                        map -> assertThat(map)
                                .startsWith("Mapa: en ningún municipio el ingreso real cambia más allá del azar"),
                        ranked -> assertThat(ranked).startsWith("En ningún municipio el ingreso real cambia más allá"));
    }

    private static String areas(String... names) {
        StringBuilder features = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            features.append(i == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"type\":\"Feature\",\"properties\":{\"name\":\"%s\"},\"geometry\":{\"type\":\"Polygon\","
                                    + "\"coordinates\":[[[%2$d,0],[%3$d,0],[%3$d,1],[%2$d,1],[%2$d,0]]]}}",
                            names[i],
                            i,
                            i + 1));
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }

    private static List<String> write(String json, Language language) throws IOException {
        Path file = Files.writeString(folder.resolve("areas.geojson"), json);
        return Report.write(
                run,
                new ReportOptions(
                        language, Optional.empty(), "", Optional.of(new ReportOptions.Geometry(file, "name"))),
                folder.resolve("map.html"));
    }

    private static Document page(Language language) throws IOException {
        return PageChecks.sound(Files.readString(folder.resolve("map.html")), language);
    }

    @Test
    void aPlaceWithoutAnAreaIsNamedAndStaysInTheTable() throws IOException {
        assertThat(write(areas("upper_valley"), Language.EN))
                .containsExactly("map: no area in areas.geojson for lower_valley; the table has what it changes there");
        Document page = page(Language.EN);
        assertThat(page.select("#places figure.map tbody th").eachText())
                .containsExactly("lower_valley", "upper_valley");
        assertThat(page.select("#places figure.map figcaption").text())
                .contains("The file has no area for lower_valley; the table has it.");
    }

    @Test
    void aNameOfSeveralAreasColoursNone() throws IOException {
        assertThat(write(areas("upper_valley", "lower_valley", "lower_valley"), Language.ES))
                .containsExactly(
                        "map: several areas of areas.geojson are called lower_valley; which is meant is unknown, so "
                                + "they have no colour. Maybe another key of the map");
        Document page = page(Language.ES);
        assertThat(page.select("#places figure.map figcaption").text())
                .contains("El archivo tiene varias áreas con el nombre lower_valley")
                .doesNotContain("no están en los resultados", "no está en los resultados");
        assertThat(page.select("#map-data").first().data()).containsPattern("\"lower_valley\",\"value\":null");
    }

    @Test
    void areasThatAreNotInTheResultsAreCountedAndAFewNamed() throws IOException {
        String[] names = new String[194];
        Arrays.setAll(
                names, i -> i < 2 ? List.of("upper_valley", "lower_valley").get(i) : "other " + i);
        assertThat(write(areas(names), Language.EN)).isEmpty();
        Document page = page(Language.EN);
        assertThat(page.select("#places figure.map figcaption").text())
                .contains("192 more areas are not in the results (other 2, other 3, other 4, …)");
        assertThat(page.select("#map-data").first().data())
                .contains("\"other 2\"")
                .doesNotContain("\"other 3\"")
                .contains("\"aspect\":1.0");
    }

    @Test
    void aNameOfAFileIsNothingButText() throws IOException {
        write(areas("upper_valley", "</script><b>bold</b>"), Language.EN);
        String html = Files.readString(folder.resolve("map.html"));
        assertThat(html).contains("&lt;/script&gt;&lt;b&gt;bold").doesNotContain("<b>bold");
    }

    @Test
    void aMapThatFitsNothingIsRefused() throws IOException {
        assertThatThrownBy(() -> html(AREAS, "nam"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageEndingWith(
                        "no feature has the property 'nam' with a text or number. Maybe name. There are name "
                                + "(upper_valley, lower_valley), height (3900, 3400)");
        assertThatThrownBy(() -> html(AREAS, "height"))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("By 'height' the file has 3900, 3400; the results have")
                .hasMessageEndingWith(
                        "Maybe another key of the map: there are name (upper_valley, lower_valley), height (3900, 3400)");
    }
}
