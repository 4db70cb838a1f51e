package org.ayllu.experiments.survey.mapping;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayllu.core.terms.RecordShape;
import org.ayllu.core.terms.RecordShape.Part;
import org.jspecify.annotations.Nullable;

/** Makes the records of a mapping from a parsed file, and collects everything that does not fit. */
final class MappingBinder {
    /** What may be left out, by record and component; beside these, lists, maps and whatever may be null. */
    private static final Map<String, Object> OPTIONAL = Map.ofEntries(
            Map.entry("SurveyMapping.file", SurveyMapping.Layout.PLAIN),
            Map.entry("SurveyMapping.amounts", SurveyMapping.Amounts.NONE),
            Map.entry("SurveyMapping.expansion", SurveyMapping.Expansion.NONE),
            Map.entry("Layout.separator", SurveyMapping.Layout.PLAIN.separator()),
            Map.entry("Layout.decimal", SurveyMapping.Layout.PLAIN.decimal()),
            Map.entry("Layout.encoding", SurveyMapping.Layout.PLAIN.encoding()),
            Map.entry("Expansion.standFor", SurveyMapping.Expansion.NONE.standFor()),
            Map.entry("Expansion.jitterSd", SurveyMapping.Expansion.NONE.jitterSd()),
            Map.entry("PersonMapping.tooMany", OutlierRule.Then.MEDIAN),
            Map.entry("PersonMapping.headFrom", PersonMapping.HEAD_FROM),
            Map.entry("PersonMapping.headTo", PersonMapping.HEAD_TO),
            Map.entry("PersonMapping.headTolerance", PersonMapping.HEAD_TOLERANCE),
            Map.entry("Figure.spread", 0.0));

    private static final Notation NUMBERS = new Notation(".", null);

    /** Lists that must be there. */
    private static final Set<String> NEEDED =
            Set.of("SurveyMapping.id", "LandMapping.area", "SexWords.female", "SexWords.male", "HeadWords.is");

    /** Lists whose only entry may stand without the brackets. */
    private static final Set<String> ONE_OR_MORE = Set.of(
            "SurveyMapping.id",
            "LandMapping.area",
            "RosterMapping.household",
            "SexWords.female",
            "SexWords.male",
            "HeadWords.is");

    private final String file;
    private final List<String> problems = new ArrayList<>();

    private MappingBinder(String file) {
        this.file = file;
    }

    /**
     * The mapping of a file.
     *
     * @throws SurveyFileException with every problem
     */
    static SurveyMapping bind(String file, MappingNode root) {
        MappingBinder binder = new MappingBinder(file);
        Object mapping = binder.value(root, SurveyMapping.class, "");
        if (!binder.problems.isEmpty() || mapping == null) {
            throw new SurveyFileException(binder.problems);
        }
        return (SurveyMapping) mapping;
    }

    private @Nullable Object value(MappingNode found, Type type, String path) {
        MappingNode node = found;
        if (type == LandMapping.Plot.class && found instanceof MappingNode.Scalar name) {
            MappingNode.Entry column = new MappingNode.Entry(name.line(), name.column(), "column", name);
            node = new MappingNode.Keys(name.line(), name.column(), List.of(column));
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list(node, arguments[0], path) : map(node, arguments[1], path);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == Headline.class) {
            return headline(node, path);
        } else if (wanted.isRecord()) {
            return node instanceof MappingNode.Keys keys
                    ? record(keys, wanted, path)
                    : wrong(node, path, "keys and values");
        } else if (node instanceof MappingNode.Scalar scalar) {
            return scalar(scalar, wanted, path);
        }
        return wrong(node, path, "a single value");
    }

    private @Nullable Object scalar(MappingNode.Scalar scalar, Class<?> wanted, String path) {
        if (wanted.isEnum()) {
            for (Object constant : wanted.getEnumConstants()) {
                if (camel(constant).equals(scalar.text())) {
                    return constant;
                }
            }
            String allowed = Arrays.stream(wanted.getEnumConstants())
                    .map(MappingBinder::camel)
                    .collect(Collectors.joining(", "));
            return wrong(scalar, path, "one of " + allowed);
        }
        try {
            if (wanted == int.class) {
                return Integer.valueOf(scalar.text());
            } else if (wanted == double.class || wanted == Double.class) {
                double value = NUMBERS.of(scalar.text());
                return Double.isNaN(value) ? wrong(scalar, path, "a number") : Double.valueOf(value);
            }
            return scalar.text();
        } catch (NumberFormatException notANumber) {
            return wrong(scalar, path, wanted == int.class ? "a whole number" : "a number");
        }
    }

    private List<Object> list(MappingNode node, Type of, String path) {
        List<Object> list = new ArrayList<>();
        if (node instanceof MappingNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                Object value = value(sequence.items().get(i), of, path + "[" + i + "]");
                if (value != null) {
                    list.add(value);
                }
            }
        } else {
            wrong(node, path, "a list");
        }
        return list;
    }

    private Map<String, Object> map(MappingNode node, Type of, String path) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (node instanceof MappingNode.Keys keys) {
            unique(keys).forEach((key, entry) -> {
                Object value = value(entry.value(), of, path + "." + key);
                if (value != null) {
                    map.put(key, value);
                }
            });
        } else {
            wrong(node, path, "keys and values");
        }
        return map;
    }

    private @Nullable Object headline(MappingNode node, String path) {
        if (!(node instanceof MappingNode.Keys keys)) {
            return wrong(node, path, "keys and values");
        }
        List<MappingNode.Entry> rest = new ArrayList<>(keys.entries());
        MappingNode kind = node;
        for (MappingNode.Entry entry : keys.entries()) {
            if (entry.key().equals("kind")) {
                kind = entry.value();
                rest.remove(entry);
            }
        }
        MappingNode.Keys others = new MappingNode.Keys(keys.line(), keys.column(), rest);
        return switch (kind instanceof MappingNode.Scalar scalar ? scalar.text() : "") {
            case "share" -> record(others, Headline.Share.class, path);
            case "median" -> record(others, Headline.Median.class, path);
            case "mean" -> record(others, Headline.Mean.class, path);
            default -> wrong(kind, path + ".kind", "one of share, median, mean");
        };
    }

    private @Nullable Object record(MappingNode.Keys keys, Class<?> type, String path) {
        int before = problems.size();
        Map<String, MappingNode.Entry> entries = unique(keys);
        RecordShape shape = RecordShape.of(type);
        List<String> names = shape.names();
        entries.forEach((key, entry) -> {
            if (!names.contains(key)) {
                problems.add(at(entry.line(), entry.column()) + "unknown key '" + inside(path, key) + "'"
                        + HeaderCheck.maybe(key, names));
            }
        });
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Part part : shape.parts()) {
            String name = part.name();
            MappingNode.Entry entry = entries.get(name);
            boolean given = entry != null && !(entry.value() instanceof MappingNode.Scalar scalar && !scalar.given());
            arguments.add(
                    entry != null && given
                            ? value(whole(entry.value(), type, name), part.genericType(), inside(path, name))
                            : absent(keys, type, part, inside(path, name)));
        }
        return problems.size() > before ? null : construct(keys, shape, arguments, path);
    }

    /** A single entry as a list, where its brackets may be left out. */
    private static MappingNode whole(MappingNode node, Class<?> type, String name) {
        boolean alone =
                ONE_OR_MORE.contains(type.getSimpleName() + "." + name) && !(node instanceof MappingNode.Sequence);
        return alone ? new MappingNode.Sequence(node.line(), node.column(), List.of(node)) : node;
    }

    private @Nullable Object absent(MappingNode.Keys keys, Class<?> type, Part part, String path) {
        String key = type.getSimpleName() + "." + part.name();
        if (part.isNullable()) {
            return null;
        } else if (part.type() == List.class && !NEEDED.contains(key)) {
            return List.of();
        } else if (part.type() == Map.class) {
            return Map.of();
        }
        Object otherwise = OPTIONAL.get(key);
        if (otherwise == null) {
            problems.add(at(keys.line(), keys.column()) + "the key '" + path + "' is missing");
        }
        return otherwise;
    }

    private @Nullable Object construct(
            MappingNode.Keys keys, RecordShape shape, List<? extends @Nullable Object> arguments, String path) {
        try {
            return shape.make(arguments);
        } catch (IllegalArgumentException refused) {
            problems.add(at(keys.line(), keys.column()) + (path.isEmpty() ? "" : path + ": ") + refused.getMessage());
            return null;
        }
    }

    private Map<String, MappingNode.Entry> unique(MappingNode.Keys keys) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        for (MappingNode.Entry entry : keys.entries()) {
            if (entries.putIfAbsent(entry.key(), entry) != null) {
                problems.add(at(entry.line(), entry.column()) + "the key '" + entry.key() + "' is there twice");
            }
        }
        return entries;
    }

    private @Nullable Object wrong(MappingNode node, String path, String wanted) {
        String found = node instanceof MappingNode.Scalar scalar ? ", but is '" + scalar.text() + "'" : "";
        problems.add(
                at(node.line(), node.column()) + (path.isEmpty() ? "the file" : path) + " must be " + wanted + found);
        return null;
    }

    private String at(int line, int column) {
        return file + ":" + line + ":" + column + ": ";
    }

    private static String inside(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String camel(Object constant) {
        String[] words = constant.toString().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
