package org.ayllu.soak.world;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.soak.Dice;
import org.ayllu.soak.world.RandomNumber.Range;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A scenario drawn from the schema of scenario files. What the schema says of a key decides what is drawn for it, so that a new parameter, block or kind takes
 * part without a line here; {@link RandomKeys} knows the few keys whose values hang together.
 */
final class RandomScenario {
    private static final Mark NOWHERE = new Mark(Path.of("random"), 1, 1);
    private static final List<Double> DENSITIES = List.of(0.03, 0.15, 0.4, 1.0);
    private static final double FIGURE = 0.1;
    private static final double REMOVED = 0.05;
    private static final double LEAST_BLOCK = 0.4;
    private static final int MOST_STEPS = 5;
    private static final int YEARS_AROUND = 8;

    private final JsonNode schema;
    private final Dice dice;
    private final RandomKeys keys;
    private final double density;

    /**
     * A scenario of a world.
     *
     * @param schema of scenario files
     * @param dice the world's luck
     * @param keys the world's keys that hang together
     */
    RandomScenario(JsonNode schema, Dice dice, RandomKeys keys) {
        this.schema = schema;
        this.dice = dice;
        this.keys = keys;
        this.density = dice.pick("density", 0, DENSITIES);
    }

    /** Its content. */
    Node.Fields draw() {
        return fields(schema, "", density);
    }

    private Node.Fields fields(JsonNode object, String path, double share) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : object.get("properties").properties()) {
            String at = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            RandomKeys.Use use = keys.use(at);
            boolean maybe = use == RandomKeys.Use.MAYBE && stated(property.getValue(), at, share);
            if (maybe || use == RandomKeys.Use.ALWAYS) {
                entry(entries, property.getKey(), value(property.getValue(), at, share));
            }
        }
        return new Node.Fields(NOWHERE, entries);
    }

    private boolean stated(JsonNode property, String path, double share) {
        return property.has("const")
                || dice.chance(path, 2, isParameter(property) ? share : Math.max(share, LEAST_BLOCK));
    }

    private static void entry(Map<String, Node.Entry> entries, String key, @Nullable Node value) {
        if (value != null) {
            entries.put(key, new Node.Entry(NOWHERE, value));
        }
    }

    private @Nullable Node value(JsonNode of, String path, double share) {
        JsonNode what = of.has("$ref") ? schema.at(of.get("$ref").asString().substring(1)) : of;
        List<String> words = keys.words(path);
        if (!words.isEmpty()
                && (isParameter(what) || what.path("type").asString("").equals("string"))) {
            return plain(dice.pick(path, 3, words));
        }
        if (what.has("const")) {
            return plain(what.get("const").asString());
        }
        if (what.has("enum")) {
            List<String> allowed = words.isEmpty() ? texts(what.get("enum")) : words;
            return plain(keys.chosen(path, dice.pick(path, 3, allowed)));
        }
        if (isParameter(what)) {
            return parameter(what.get("anyOf"), path);
        }
        if (what.has("anyOf")) {
            return kind(what.get("anyOf"), path, share);
        }
        return switch (what.path("type").asString("")) {
            case "object" -> what.has("properties") ? fields(what, path, share) : map(what, path, share);
            case "array" -> list(what, path, share);
            case "integer" -> plain(Long.toString((long) (dice.uniform(path, 0) * Long.MAX_VALUE)));
            default -> null;
        };
    }

    private static boolean isParameter(JsonNode what) {
        JsonNode either = what.path("anyOf");
        return either.size() == 2 && either.get(1).path("properties").has("value");
    }

    private Node kind(JsonNode either, String path, double share) {
        List<JsonNode> kinds = new ArrayList<>();
        for (JsonNode kind : either) {
            String name = kind.path("properties").path("kind").path("const").asString("");
            for (int i = keys.weight(path, name); i > 0; i--) {
                kinds.add(kind);
            }
        }
        return fields(dice.pick(path, 3, kinds), path, share);
    }

    private Node map(JsonNode what, String path, double share) {
        JsonNode one = what.get("additionalProperties").get("anyOf").get(0);
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (String key : keys.keysOf(path)) {
            String at = path + "." + key;
            boolean known = keys.isKnown(path, key);
            boolean removed = known && keys.mayGo(path) && dice.chance(at, 4, REMOVED);
            if (removed || keys.goes(path, key)) {
                keys.chosen(at, "null");
                entry(entries, key, plain("null"));
            } else {
                entry(entries, key, value(one, at, known ? share : 1));
            }
        }
        return new Node.Fields(NOWHERE, entries);
    }

    private @Nullable Node list(JsonNode what, String path, double share) {
        int count = keys.count(path);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Node node = value(what.get("items"), path + "[" + i + "]", share);
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes.isEmpty() ? null : new Node.Items(NOWHERE, nodes);
    }

    private Node parameter(JsonNode either, String path) {
        Node bare = bare(either.get(0), path);
        if (!dice.chance(path, 5, FIGURE)) {
            return bare;
        }
        Map<String, Node.Entry> figure = new LinkedHashMap<>();
        entry(figure, "value", bare);
        String unit =
                either.get(1).path("properties").path("unit").path("const").asString("");
        if (!unit.isEmpty()) {
            entry(figure, "unit", new Node.Scalar(NOWHERE, unit, false));
        }
        entry(figure, "status", plain("assumed"));
        entry(figure, "source", new Node.Scalar(NOWHERE, "drawn at random", false));
        return new Node.Fields(NOWHERE, figure);
    }

    private Node bare(JsonNode what, String path) {
        if (what.has("anyOf")) {
            JsonNode number = what.get("anyOf").get(0);
            return dice.chance(path, 6, 0.5) ? path(number, path) : number(number, path);
        }
        if (what.path("type").asString("").equals("array")) {
            List<Node> numbers = new ArrayList<>();
            for (int i = 0; i < keys.count(path); i++) {
                numbers.add(number(what.get("items"), path + "[" + i + "]"));
            }
            return new Node.Items(NOWHERE, numbers);
        }
        return number(what, path);
    }

    /** A path over the years: some steps in, before and after the simulated ones. */
    private Node path(JsonNode number, String path) {
        int steps = 1 + dice.integer(path, 7, MOST_STEPS);
        Map<String, Node.Entry> byYear = new LinkedHashMap<>();
        int year = keys.firstYear() - YEARS_AROUND;
        for (int i = 0; i < steps; i++) {
            year += 1 + dice.integer(path, 8 + i, YEARS_AROUND);
            entry(byYear, Integer.toString(year), number(number, path + "[" + year + "]"));
        }
        return new Node.Fields(NOWHERE, byYear);
    }

    private Node number(JsonNode what, String path) {
        Range range = new Range(
                what.path("minimum").decimalValue(BigDecimal.ZERO),
                what.path("maximum").decimalValue(BigDecimal.ONE),
                what.path("type").asString("").equals("integer"));
        BigDecimal value = RandomNumber.of(dice, path, keys.range(path, range));
        keys.drawn(path, value);
        return plain(dice.chance(path, 9, FIGURE) ? value.toString() : value.toPlainString());
    }

    private static Node plain(String text) {
        return new Node.Scalar(NOWHERE, text, true);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
