package org.ayllu.experiments.scenario.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every single value of which the schema of scenarios says what it may be, and content of a file that states it. */
final class SchemaProbes {
    private static final String ANY_OF = "anyOf";
    private static final String PROPERTIES = "properties";
    private static final String KIND = "kind";
    /** Where a map stands, any key. */
    private static final String ENTRY = ".one";

    private static final String CHANGE = "change";

    private final JsonNode schema = JsonMapper.builder().build().readTree(ScenarioSchema.text(Models.shipped()));
    private final List<Place> places = new ArrayList<>();

    /**
     * Where a single value may stand.
     *
     * @param path as messages name it
     * @param kinds with the kinds of the blocks around it
     * @param schema what the schema says of it
     * @param removable whether {@code null} takes it out
     * @param around the content of a file with this value in it
     */
    record Place(String path, String kinds, JsonNode schema, boolean removable, UnaryOperator<Object> around) {
        @Override
        public String toString() {
            return path + kinds + " " + schema;
        }
    }

    /**
     * All places, each once for every combination of kinds around it. Of a number with its source the bare number is taken, of a path both a constant and a
     * year. What an arm changes has the definitions of the rest and is left out.
     */
    List<Place> all() {
        walk(schema, "", "", UnaryOperator.identity());
        return List.copyOf(places);
    }

    /** Something that may stand at a path of a file's content; kinds are those that the content has. */
    Object sample(String path, Object content) {
        JsonNode at = schema;
        Object there = content;
        for (String key : path.split("[.\\[]", -1)) {
            at = resolved(at);
            if (at.has(ANY_OF)) {
                at = variant(at, there instanceof Map<?, ?> map ? String.valueOf(map.get(KIND)) : "");
            }
            boolean index = key.endsWith("]");
            JsonNode named = at.path(PROPERTIES).get(key);
            at = index ? at.get("items") : named == null ? at.get("additionalProperties") : named;
            there = there instanceof Map<?, ?> map ? map.get(key) : there instanceof List<?> list ? list.get(0) : null;
        }
        return sample(at);
    }

    private Object sample(JsonNode type) {
        JsonNode at = resolved(type);
        if (at.has(ANY_OF)) {
            JsonNode first = resolved(at.get(ANY_OF).get(0));
            JsonNode kind = first.path(PROPERTIES).path(KIND);
            return kind.isMissingNode()
                    ? sample(first)
                    : Map.of(KIND, kind.get("const").asString());
        }
        if (at.has("enum")) {
            return at.get("enum").get(0).asString();
        }
        return switch (at.get("type").asStringOpt().orElse("string")) {
            case "object" -> Map.of();
            case "array" -> Collections.nCopies(at.path("minItems").asInt(1), sample(at.get("items")));
            case "string" -> "a";
            default -> at.has("maximum") ? at.get("maximum").asString() : "1";
        };
    }

    private JsonNode variant(JsonNode at, String kind) {
        for (JsonNode one : at.get(ANY_OF)) {
            JsonNode known = resolved(one).path(PROPERTIES).path(KIND).path("const");
            if (known.isMissingNode() || known.asString().equals(kind)) {
                return resolved(one);
            }
        }
        throw new IllegalArgumentException("no kind " + kind);
    }

    private JsonNode resolved(JsonNode type) {
        return type.has("$ref") ? schema.at(type.get("$ref").asString().substring(1)) : type;
    }

    private void walk(JsonNode type, String path, String kinds, UnaryOperator<Object> around) {
        JsonNode at = resolved(type);
        if (path.endsWith(CHANGE)) {
            return;
        }
        if (at.has(ANY_OF)) {
            JsonNode first = resolved(at.get(ANY_OF).get(0));
            if (first.path(PROPERTIES).has(KIND)) {
                at.get(ANY_OF).forEach(one -> object(resolved(one), path, kinds, around));
            } else {
                walk(first, path, kinds, around);
                JsonNode years = at.get(ANY_OF).get(1).path("patternProperties");
                years.forEach(one -> place(one, path, kinds, value -> around.apply(Map.of("1985", value))));
            }
        } else if (at.has(PROPERTIES) || at.has("additionalProperties")) {
            object(at, path, kinds, around);
        } else if (at.has("items")) {
            List<Object> more = Collections.nCopies(at.path("minItems").asInt(1) - 1, sample(at.get("items")));
            walk(at.get("items"), path + "[0]", kinds, value -> around.apply(startingWith(value, more)));
        } else if (!at.has("const")) {
            place(at, path, kinds, around);
        }
    }

    private void place(JsonNode at, String path, String kinds, UnaryOperator<Object> around) {
        places.add(new Place(path, kinds, at, path.endsWith(ENTRY), around));
    }

    /** A copy of a block's keys and values. */
    static Map<String, Object> block(Object content) {
        Map<String, Object> block = new LinkedHashMap<>();
        ((Map<?, ?>) content).forEach((key, value) -> block.put((String) key, value));
        return block;
    }

    private static List<Object> startingWith(Object first, List<Object> more) {
        List<Object> all = new ArrayList<>(more);
        all.add(0, first);
        return all;
    }

    private void object(JsonNode at, String path, String kinds, UnaryOperator<Object> around) {
        JsonNode kind = at.path(PROPERTIES).path(KIND).path("const");
        String named = kind.isMissingNode() ? kinds : kinds + " " + kind.asString();
        UnaryOperator<Object> within = value -> {
            Map<String, Object> block = block(value);
            if (!kind.isMissingNode()) {
                block.put(KIND, kind.asString());
            }
            return around.apply(block);
        };
        String start = path.isEmpty() ? "" : path + ".";
        at.path(PROPERTIES)
                .forEachEntry((key, one) -> walk(one, start + key, named, value -> within.apply(Map.of(key, value))));
        JsonNode entries = at.get("additionalProperties");
        if (entries != null && entries.isObject()) {
            walk(entries, path + ENTRY, named, value -> within.apply(Map.of(ENTRY.substring(1), value)));
        }
    }
}
