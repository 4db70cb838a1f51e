package org.ayllu.experiments.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of a file by the keys that lead to them, each as one line of text: of a number the number, without unit, status, source and range. */
public final class YamlValues {
    private final Map<String, String> values = new LinkedHashMap<>();

    private YamlValues() {}

    /** The values of a block; entries of a list that have a {@code name} go by it. */
    public static Map<String, String> of(Node.Fields root) {
        YamlValues all = new YamlValues();
        all.add(root, "");
        return all.values;
    }

    private void add(Node node, String path) {
        if (node instanceof Node.Fields fields
                && !Overlay.isWhole(fields)
                && !fields.entries().isEmpty()) {
            fields.entries().forEach((key, entry) -> add(entry.value(), path.isEmpty() ? key : path + "." + key));
        } else if (node instanceof Node.Items items
                && !items.nodes().isEmpty()
                && items.nodes().stream().allMatch(YamlValues::isNamed)) {
            items.nodes().forEach(item -> add(item, path + "." + text(((Node.Fields) item).get("name"))));
        } else {
            values.put(path, text(node));
        }
    }

    private static boolean isNamed(Node node) {
        return node instanceof Node.Fields fields && fields.get("name") instanceof Node.Scalar;
    }

    private static String text(@Nullable Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Items items) {
            return items.nodes().stream().map(YamlValues::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Fields fields) {
            return Figure.is(fields)
                    ? text(fields.get(Figure.KEYS.get(0)))
                    : fields.entries().entrySet().stream()
                            .map(entry -> entry.getKey() + ": "
                                    + text(entry.getValue().value()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        return "";
    }
}
