package org.ayllu.experiments.yaml;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes nodes as YAML text that reads back to the same nodes. */
public final class YamlWriter {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*");
    private static final List<String> TAKEN = List.of("null", "true", "false", "yes", "no", "on", "off");
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private YamlWriter() {}

    /** The text of a block. */
    public static String text(Node.Fields root) {
        YamlWriter writer = new YamlWriter();
        writer.fields(root, "");
        return writer.text.toString();
    }

    private void fields(Node.Fields fields, String indent) {
        fields.entries().forEach((key, entry) -> {
            text.append(indent);
            entry(key, entry.value(), indent);
        });
    }

    private void entry(String key, Node value, String indent) {
        text.append(quoted(key)).append(':');
        if (isFlow(value)) {
            text.append(' ');
            flow(value);
            text.append('\n');
        } else if (value instanceof Node.Fields block) {
            text.append('\n');
            fields(block, indent + STEP);
        } else if (value instanceof Node.Items items) {
            text.append('\n');
            items(items, indent + STEP);
        }
    }

    private void items(Node.Items items, String indent) {
        for (Node node : items.nodes()) {
            text.append(indent).append("- ");
            if (isFlow(node)) {
                flow(node);
                text.append('\n');
            } else if (node instanceof Node.Fields block) {
                String within = "";
                for (Map.Entry<String, Node.Entry> entry : block.entries().entrySet()) {
                    text.append(within);
                    entry(entry.getKey(), entry.getValue().value(), indent + STEP);
                    within = indent + STEP;
                }
            } else {
                throw new IllegalArgumentException("a list of lists has no place in a file");
            }
        }
    }

    /** Whether a node goes on one line. */
    private static boolean isFlow(Node node) {
        if (node instanceof Node.Items items) {
            return items.nodes().stream().allMatch(Node.Scalar.class::isInstance);
        }
        return !(node instanceof Node.Fields fields) || fields.entries().isEmpty() || Overlay.isWhole(fields);
    }

    private void flow(Node node) {
        if (node instanceof Node.Scalar scalar) {
            text.append(scalar.plain() ? scalar.text() : quoted(scalar.text()));
        } else if (node instanceof Node.Items items) {
            String before = "[";
            for (Node one : items.nodes()) {
                text.append(before);
                flow(one);
                before = ", ";
            }
            text.append(items.nodes().isEmpty() ? "[]" : "]");
        } else if (node instanceof Node.Fields fields) {
            String before = "{";
            for (Map.Entry<String, Node.Entry> entry : fields.entries().entrySet()) {
                String key = entry.getKey();
                text.append(before)
                        .append(Overlay.isYear(key) ? key : quoted(key))
                        .append(": ");
                flow(entry.getValue().value());
                before = ", ";
            }
            text.append(fields.entries().isEmpty() ? "{}" : "}");
        }
    }

    /** A text in double quotes unless it needs none. */
    private static String quoted(String value) {
        if (SAFE.matcher(value).matches() && !TAKEN.contains(value)) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
