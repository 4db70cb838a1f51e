package org.ayllu.experiments.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayllu.experiments.files.FileKind;
import org.ayllu.experiments.files.InputFile;
import org.ayllu.experiments.yaml.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A map of what the first compared arm changes of real income, with the areas of a GeoJSON file. */
final class MapChart {
    private static final String NAME = "name";
    private static final String PROPERTIES = "properties";

    private final Material material;
    private final MeasureText welfare;
    private final ReportOptions.Geometry geometry;

    MapChart(Material material, MeasureText welfare, ReportOptions.Geometry geometry) {
        this.material = material;
        this.welfare = welfare;
        this.geometry = geometry;
    }

    /**
     * The map.
     *
     * @throws ReportException when the run has no real places or compares nothing, or the file is no GeoJSON with an area of the results
     */
    Chart of() throws IOException {
        if (material.scenario().synthetic()) {
            throw new ReportException(
                    "--map needs real municipalities, but those of this run are drawn from distributions");
        }
        if (material.single()) {
            throw new ReportException("--map shows what an arm changes, but this run has one arm");
        }
        int arm = material.compared().get(0);
        Map<String, Effect> effects = new PlacesChart(material, welfare).ranking(arm);
        JsonNode collection = read();
        Set<String> areas = named(collection);
        List<Map.Entry<String, Effect>> shown = effects.entrySet().stream()
                .filter(one -> areas.contains(one.getKey()))
                .toList();
        if (shown.isEmpty()) {
            throw nothingInCommon(areas, effects.keySet());
        }
        return chart(arm, collection, shown, areas);
    }

    private JsonNode read() throws IOException {
        Path file = geometry.file();
        try {
            JsonNode root = JsonMapper.shared()
                    .readTree(InputFile.read(file, FileKind.MAP).text());
            if (root.path("features").isArray() && !root.path("features").isEmpty()) {
                return root;
            }
            throw new ReportException(file + " is no GeoJSON with features");
        } catch (JacksonException e) {
            throw new ReportException(file + " is no GeoJSON: " + e.getOriginalMessage());
        }
    }

    /** Puts the names of the areas where the chart looks for them, and gives them. */
    private Set<String> named(JsonNode collection) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        for (JsonNode feature : collection.path("features")) {
            JsonNode properties = feature.path(PROPERTIES);
            properties.properties().forEach(entry -> keys.add(entry.getKey()));
            String name = properties.path(geometry.key()).asString("");
            if (!name.isEmpty() && properties instanceof ObjectNode fields) {
                fields.removeAll();
                fields.put(NAME, name);
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            throw new ReportException("--map-key: no feature of " + geometry.file() + " has the property '"
                    + geometry.key() + "'"
                    + Nearest.of(geometry.key(), keys)
                            .map(near -> ". Maybe " + near)
                            .orElse("")
                    + ". There are " + String.join(", ", keys));
        }
        return names;
    }

    private ReportException nothingInCommon(Set<String> areas, Set<String> places) {
        return new ReportException("no area of " + geometry.file() + " is a municipality of the results. The file has "
                + first(areas) + "; the results have " + first(places) + ". Maybe another --map-key");
    }

    private static String first(Set<String> names) {
        return String.join(", ", names.stream().limit(5).toList()) + (names.size() > 5 ? ", …" : "");
    }

    private Chart chart(int arm, JsonNode collection, List<Map.Entry<String, Effect>> shown, Set<String> areas) {
        Words words = material.words();
        Numbers numbers = material.numbers();
        List<Plot.Area> values = new ArrayList<>();
        for (Map.Entry<String, Effect> one : shown) {
            values.add(new Plot.Area(one.getKey(), one.getValue().comparison().relativePercent()));
        }
        double least = values.stream().mapToDouble(Plot.Area::value).min().orElse(0);
        double most = values.stream().mapToDouble(Plot.Area::value).max().orElse(0);
        String title = material.title(
                arm, words.of("title.map", "leastSize", numbers.percent(least), "mostSize", numbers.percent(most)));
        Table table = new Table(
                words.of("page.table", "title", title),
                List.of(words.raw("head.place"), words.raw("head.changePercent"), words.raw("head.intervalPercent")));
        shown.stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(one -> table.row(
                        one.getKey(),
                        one.getValue().percent(numbers),
                        one.getValue().percentInterval(words, numbers)));
        List<String> missing = areas.stream()
                .filter(area -> shown.stream().noneMatch(one -> one.getKey().equals(area)))
                .toList();
        String caption = words.of(
                "caption.map",
                "baseline",
                material.arm(0),
                "period",
                material.period(),
                "file",
                String.valueOf(geometry.file().getFileName()),
                "missing",
                missing.isEmpty() ? "" : words.of("caption.mapMissing", "names", words.list(missing)));
        return new Chart(
                "map",
                title,
                caption.strip(),
                words.of("alt.map", "title", title),
                material.legend(List.of(arm)),
                new Plot.Areas("%", 1, collection, values),
                table);
    }
}
