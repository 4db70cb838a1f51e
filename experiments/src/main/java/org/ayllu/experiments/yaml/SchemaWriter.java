package org.ayllu.experiments.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayllu.core.terms.NumberText;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.RecordShape;
import org.ayllu.core.terms.RecordShape.Part;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.TimePath;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema of the files that {@link Binder} binds to a record, for editors that complete keys and mark mistakes while one types. It asks for
 * no key, because what a file leaves out may stand in the file that it extends.
 */
public final class SchemaWriter {
    private static final String TYPE = "type";
    private static final String OBJECT = "object";
    private static final String PROPERTIES = "properties";
    private static final String LEAST_ITEMS = "minItems";
    private static final String MOST_ITEMS = "maxItems";
    private static final String SERIES = "series";
    private static final String YEARS = "^" + CalendarYear.PATTERN + "$";

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final ObjectNode definitions = json.createObjectNode();
    private final Map<String, Class<?>> defined = new HashMap<>();

    private final Kinds kinds;

    private SchemaWriter(Kinds kinds) {
        this.kinds = kinds;
    }

    /**
     * The schema of files bound to a record.
     *
     * @param type the record
     * @param kinds what {@code kind:} may say
     * @param title what such a file is
     */
    public static String text(Class<? extends Record> type, Kinds kinds, String title) {
        SchemaWriter writer = new SchemaWriter(kinds);
        ObjectNode root = writer.json.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        writer.figureKeys();
        ObjectNode content = writer.record(type);
        writer.properties(content).set("extends", writer.described("string", "File that this one is laid over."));
        root.setAll(content);
        root.set("$defs", writer.definitions);
        return writer.json.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private ObjectNode properties(ObjectNode object) {
        return (ObjectNode) object.get(PROPERTIES);
    }

    private ObjectNode described(String type, String description) {
        return json.createObjectNode().put(TYPE, type).put("description", description);
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode object = json.createObjectNode().put(TYPE, OBJECT);
        ObjectNode properties = object.putObject(PROPERTIES);
        for (Part part : RecordShape.of(type).parts()) {
            properties.set(
                    part.name(), part.has(AnyScalar.class) ? scalars() : value(part.genericType(), part.parameter()));
        }
        return object.put("additionalProperties", false);
    }

    private ObjectNode scalars() {
        ObjectNode list = json.createObjectNode().put(TYPE, "array");
        list.putObject("items").putArray(TYPE).add("string").add("number");
        return list;
    }

    private ObjectNode value(Type type, @Nullable Parameter parameter) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, parameter);
        }
        Class<?> plain = (Class<?>) type;
        if (parameter != null) {
            return parameter(number(plain, parameter), plain == TimePath.class, parameter);
        }
        if (plain == String.class) {
            return json.createObjectNode().put(TYPE, "string");
        }
        if (plain == long.class) {
            return json.createObjectNode().put(TYPE, "integer");
        }
        if (plain.isEnum()) {
            ObjectNode constants = json.createObjectNode();
            List<String> names =
                    Stream.of(plain.getEnumConstants()).map(Names::of).toList();
            names.forEach(constants.putArray("enum")::add);
            return constants;
        }
        return reference(plain);
    }

    private ObjectNode generic(ParameterizedType type, @Nullable Parameter parameter) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            ObjectNode map = json.createObjectNode().put(TYPE, OBJECT);
            ObjectNode entry = map.putObject("additionalProperties");
            entry.putArray("anyOf")
                    .add(value(arguments[1], parameter))
                    .add(json.createObjectNode().put(TYPE, "null"));
            return map;
        }
        if (type.getRawType() == Partial.class) {
            return reference((Class<?>) arguments[0]);
        }
        ObjectNode list = json.createObjectNode().put(TYPE, "array");
        if (parameter == null) {
            list.set("items", value(arguments[0], null));
            return list;
        }
        list.set("items", number(double.class, parameter));
        if (parameter.count() > 0) {
            list.put(LEAST_ITEMS, parameter.count()).put(MOST_ITEMS, parameter.count());
        }
        return parameter(list, false, parameter);
    }

    private ObjectNode number(Class<?> type, Parameter parameter) {
        ObjectNode number = json.createObjectNode().put(TYPE, type == int.class ? "integer" : "number");
        if (parameter.oneOf().length > 0) {
            ArrayNode values = number.putArray("enum");
            Arrays.stream(parameter.oneOf())
                    .mapToObj(NumberText::of)
                    .map(BigDecimal::new)
                    .forEach(values::add);
            return number;
        }
        if (Double.isFinite(parameter.min())) {
            number.put("minimum", new BigDecimal(NumberText.of(parameter.min())));
        }
        if (Double.isFinite(parameter.max())) {
            number.put("maximum", new BigDecimal(NumberText.of(parameter.max())));
        }
        return number;
    }

    /** A bare value, or one with what is known of it. */
    private ObjectNode parameter(ObjectNode bare, boolean overTime, Parameter parameter) {
        ObjectNode value = bare;
        if (overTime) {
            ObjectNode path = json.createObjectNode().put(TYPE, OBJECT).put("minProperties", 1);
            path.putObject("patternProperties").set(YEARS, bare);
            path.put("additionalProperties", false);
            value = json.createObjectNode();
            value.putArray("anyOf").add(bare).add(path).add(column());
        }
        ObjectNode figure = json.createObjectNode().put(TYPE, OBJECT);
        ObjectNode properties = figure.putObject(PROPERTIES);
        properties.set("value", value);
        properties.putObject("unit").put("const", parameter.unit());
        for (String shared : List.of("status", "source", "range")) {
            properties.putObject(shared).put("$ref", "#/$defs/" + shared);
        }
        figure.putArray("required").add("value");
        figure.put("additionalProperties", false);
        ObjectNode either = json.createObjectNode().put("description", description(parameter));
        either.putArray("anyOf").add(value).add(figure);
        return either;
    }

    /** A column of a table, with what is known of it. */
    private ObjectNode column() {
        if (!definitions.has(SERIES)) {
            ObjectNode series = described(OBJECT, "A path over years from a column of a CSV file.");
            ObjectNode properties = series.putObject(PROPERTIES);
            properties.set(
                    "file", described("string", "The file, relative to this one. Its first line names the columns."));
            properties.set("column", described("string", "Name of the column of values."));
            properties.set("year", described("string", "Name of the column of years; year unless stated."));
            properties.set(
                    "date", described("string", "Name of a column of dates; rows are averaged by calendar year."));
            properties.set("over", described("integer", "All values are divided by that of this year."));
            properties.set("times", described("number", "All values are multiplied by this."));
            properties.set("deflate", described(OBJECT, "A column with over: by which each year's value is divided."));
            properties.set("unit", described("string", "The unit in which the model counts."));
            for (String shared : List.of("status", "source", "range")) {
                properties.putObject(shared).put("$ref", "#/$defs/" + shared);
            }
            series.putArray("required").add("file").add("column");
            series.put("additionalProperties", false);
            definitions.set(SERIES, series);
        }
        return json.createObjectNode().put("$ref", "#/$defs/" + SERIES);
    }

    private static String description(Parameter parameter) {
        return parameter.unit().isEmpty() ? parameter.doc() : parameter.doc() + " Unit: " + parameter.unit() + ".";
    }

    /** What the keys of every number with its source hold. */
    private void figureKeys() {
        Stream.of(Status.values())
                .map(Names::of)
                .forEach(definitions.putObject("status").putArray("enum")::add);
        definitions.set("source", described("string", "Who says so; for an assumption, the reasoning."));
        ObjectNode range = described("array", "What is plausible; a sensitivity run sweeps it.");
        range.put(LEAST_ITEMS, 2).put(MOST_ITEMS, 2).putObject("items").put(TYPE, "number");
        definitions.set("range", range);
    }

    private ObjectNode reference(Class<?> type) {
        String name = name(type);
        if (!definitions.has(name)) {
            defined.put(name, type);
            definitions.putObject(name);
            definitions.set(name, kinds.choose(type) ? variants(type) : record(type));
        }
        return json.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    /** The short name of a type, or the long one where another type has the short one. */
    private String name(Class<?> type) {
        Class<?> other = defined.getOrDefault(type.getSimpleName(), type);
        return other == type ? type.getSimpleName() : type.getName();
    }

    private ObjectNode variants(Class<?> open) {
        ObjectNode either = json.createObjectNode();
        kinds.all(open).forEach(variant -> {
            ObjectNode object = record(Variants.content(variant.type()));
            properties(object).putObject(Overlay.KIND).put("const", variant.name());
            either.withArray("anyOf").add(object);
        });
        return either;
    }
}
