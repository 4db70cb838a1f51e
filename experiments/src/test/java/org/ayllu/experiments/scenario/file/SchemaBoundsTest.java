package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayllu.experiments.scenario.rule.Written;
import org.ayllu.experiments.yaml.Binder;
import org.ayllu.experiments.yaml.Problem;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.experiments.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schema and the reader say the same of every single value: what is just allowed, and what is just beyond. */
class SchemaBoundsTest {
    private static final String MISSING = "is missing";
    private static final int ROUNDS = 20;
    /** What is said of a value that is allowed by itself, and not beside another that the file fills in. A schema cannot say so. */
    private static final List<String> TWO_TOGETHER = List.of(
            "households must be at least as many as municipalities",
            "curveTo must be above curveFrom",
            "rentOut must be above 0 and at most rentIn",
            "food and leisure must leave something for other goods",
            "unemployedIncome must lie below cityWage and curveFrom",
            "most must be at least as many as least",
            "worldPrices names one, which is not a food crop");

    private final SchemaProbes probes = new SchemaProbes();

    @Test
    void theReaderTakesWhatTheSchemaAllows() {
        List<String> refused = new ArrayList<>();
        Set<String> two = new TreeSet<>();
        int probed = 0;
        for (SchemaProbes.Place place : probes.all()) {
            for (String value : allowed(place.schema())) {
                for (Problem problem : told(place, value)) {
                    TWO_TOGETHER.stream()
                            .filter(problem.message()::contains)
                            .findFirst()
                            .ifPresentOrElse(two::add, () -> refused.add(place + ": " + problem.text()));
                }
                probed++;
            }
        }
        assertThat(refused).isEmpty();
        assertThat(two).containsExactlyInAnyOrderElementsOf(TWO_TOGETHER);
        assertThat(probed).isGreaterThan(500);
    }

    @Test
    void theReaderRefusesWhatLiesJustBeyond() {
        List<String> read = new ArrayList<>();
        int probed = 0;
        for (SchemaProbes.Place place : probes.all()) {
            for (String value : beyond(place)) {
                if (told(place, value).isEmpty()) {
                    read.add(place + ": " + value);
                }
                probed++;
            }
        }
        assertThat(read).isEmpty();
        assertThat(probed).isGreaterThan(2_500);
    }

    private static List<String> allowed(JsonNode schema) {
        List<String> values = new ArrayList<>();
        schema.path("enum").forEach(one -> values.add(one.asString()));
        if (schema.has("minimum")) {
            values.add(schema.get("minimum").asString());
        }
        if (schema.has("maximum")) {
            values.add(schema.get("maximum").asString());
        }
        if (values.isEmpty() && schema.path("type").asStringOpt().orElse("").equals("number")) {
            values.addAll(List.of("-1e300", "1e300"));
        }
        if (values.isEmpty() && schema.path("type").asStringOpt().orElse("").equals("integer")) {
            values.addAll(List.of(Long.toString(Long.MIN_VALUE), Long.toString(Long.MAX_VALUE)));
        }
        return values;
    }

    private static List<String> beyond(SchemaProbes.Place place) {
        JsonNode schema = place.schema();
        String type = schema.path("type").asStringOpt().orElse("");
        boolean whole = type.equals("integer");
        List<String> values = new ArrayList<>();
        if (schema.has("minimum")) {
            double least = schema.get("minimum").asDouble();
            values.add(whole ? Long.toString((long) least - 1) : Double.toString(Math.nextDown(least)));
        }
        if (schema.has("maximum")) {
            double most = schema.get("maximum").asDouble();
            values.add(whole ? Long.toString((long) most + 1) : Double.toString(Math.nextUp(most)));
        }
        if (schema.has("enum")) {
            values.add("7");
        }
        if (whole) {
            values.add("1.5");
        }
        if (whole || type.equals("number")) {
            values.addAll(List.of(".nan", ".inf", "-.inf", "1e999", "[]", "{}", "two"));
        }
        if (!place.removable()) {
            values.add("null");
        }
        return values;
    }

    /** What the reader says of a value at a place, or of the blocks around it. What else a file needs is filled in. */
    private List<Problem> told(SchemaProbes.Place place, String value) {
        Object content = place.around().apply(new Text(value));
        for (int round = 0; round < ROUNDS; round++) {
            List<Problem> problems = problems(content);
            List<Problem> missing = problems.stream()
                    .filter(one ->
                            one.message().startsWith(MISSING) || one.message().startsWith("kind: " + MISSING))
                    .toList();
            if (missing.isEmpty()) {
                return problems.stream()
                        .filter(one -> covers(one.path(), place.path()))
                        .toList();
            }
            for (Problem one : missing) {
                content = with(content, one.path().split("[.\\[]"), 0, probes.sample(one.path(), content));
            }
        }
        throw new IllegalStateException(place + " " + problems(content));
    }

    private static boolean covers(String told, String path) {
        return told.isEmpty() || path.equals(told) || path.startsWith(told + ".") || path.startsWith(told + "[");
    }

    private static List<Problem> problems(Object content) {
        Problems problems = new Problems();
        Models models = Models.shipped();
        new Binder(problems, models.kinds())
                .bind(
                        Written.class,
                        YamlFile.value(Path.of("probe"), text(content)),
                        models.defaults(models.usual()),
                        "");
        return problems.list();
    }

    private static Object with(Object content, String[] keys, int from, Object value) {
        if (from == keys.length) {
            return value;
        }
        if (content instanceof List<?> list) {
            return List.of(with(list.get(0), keys, from + 1, value));
        }
        Map<String, Object> block = SchemaProbes.block(content);
        block.put(keys[from], with(block.getOrDefault(keys[from], Map.of()), keys, from + 1, value));
        return block;
    }

    private static String text(Object content) {
        if (content instanceof Map<?, ?> block) {
            return block.entrySet().stream()
                    .map(one -> one.getKey() + ": " + text(one.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (content instanceof List<?> list) {
            return list.stream().map(SchemaBoundsTest::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return content instanceof Text verbatim ? verbatim.text() : content.toString();
    }

    /** A value as it stands in the file. */
    private record Text(String text) {}
}
