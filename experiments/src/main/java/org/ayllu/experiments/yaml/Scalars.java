package org.ayllu.experiments.yaml;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayllu.core.terms.NumberText;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.jspecify.annotations.Nullable;

/** Single values read as numbers and texts; null where one cannot be read, which is then among the problems. */
final class Scalars {
    private static final Pattern WITH_UNIT = Pattern.compile("([-+.\\d]+) +([^ ]+)");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");
    private static final double LARGEST_INT = Integer.MAX_VALUE;

    private Scalars() {}

    static @Nullable String text(Node node, String path, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || scalar.blank()) {
            problems.add(node.mark(), path, "a text is needed" + instead(node));
            return null;
        }
        OptionalInt control = scalar.text().chars().filter(Scalars::isControl).findFirst();
        if (control.isPresent()) {
            problems.add(
                    node.mark(),
                    path,
                    String.format(
                            "a text must have no control characters, but has U+%04X, which a terminal obeys",
                            control.getAsInt()));
            return null;
        }
        return scalar.text();
    }

    private static boolean isControl(int one) {
        return Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t';
    }

    /** What stands there instead, as the end of a message. */
    static String instead(Node node) {
        if (node instanceof Node.Items) {
            return ", not a list";
        }
        if (node instanceof Node.Fields) {
            return ", not keys with values";
        }
        Node.Scalar scalar = (Node.Scalar) node;
        if (scalar.blank()) {
            return ", but nothing stands here";
        }
        return ", not " + (scalar.plain() ? scalar.text() : '"' + scalar.text() + '"');
    }

    static @Nullable Double number(Node node, String path, Problems problems) {
        if (node instanceof Node.Scalar scalar && scalar.plain() && isNumber(scalar.text())) {
            return NumberText.read(scalar.text());
        }
        problems.add(node.mark(), path, "a number is needed" + instead(node), hint(node));
        return null;
    }

    private static boolean isNumber(String text) {
        return !Double.isNaN(NumberText.read(text));
    }

    private static String hint(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        String text = scalar.text().strip();
        if (isNumber(text)) {
            return scalar.plain() ? "" : "Maybe " + text + " without the quotes";
        }
        String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        if (!bare.equals(text) && isNumber(bare)) {
            return "Maybe " + NumberText.of(NumberText.read(bare) / 100) + ": shares are fractions of 1";
        }
        String dotted = text.replace(',', '.');
        if (!dotted.equals(text) && isNumber(dotted)) {
            return "Maybe " + dotted + ": decimals follow a point";
        }
        String closed = text.replaceAll("[ _',]", "");
        if (!closed.equals(text) && isNumber(closed)) {
            return "Maybe " + closed;
        }
        Matcher withUnit = WITH_UNIT.matcher(text);
        return withUnit.matches() ? "Maybe {value: " + withUnit.group(1) + ", unit: " + withUnit.group(2) + "}" : "";
    }

    static @Nullable Long whole(Node node, String path, Problems problems) {
        if (node instanceof Node.Scalar scalar
                && scalar.plain()
                && WHOLE.matcher(scalar.text()).matches()) {
            try {
                return Long.parseLong(scalar.text());
            } catch (NumberFormatException tooLarge) {
                problems.add(node.mark(), path, "the number has too many digits: " + scalar.text());
                return null;
            }
        }
        Problems apart = new Problems();
        Double number = number(node, path, apart);
        if (number == null) {
            apart.list().forEach(one -> problems.add(one.mark(), path, one.message(), one.hint()));
        } else {
            problems.add(node.mark(), path, "a whole number is needed" + instead(node));
        }
        return null;
    }

    static @Nullable Integer integer(Node node, String path, Problems problems) {
        Long value = whole(node, path, problems);
        if (value == null) {
            return null;
        }
        if (Math.abs((double) value) > LARGEST_INT) {
            problems.add(node.mark(), path, "the number is too large: " + value);
            return null;
        }
        return value.intValue();
    }

    /** Whether a value lies in what its parameter allows and in what its own figure calls plausible. */
    static boolean allowed(double value, Node node, Bounds bounds, Problems problems) {
        Optional<Ranges.Fault> fault = Ranges.fault(bounds.parameter(), value);
        if (fault.isPresent()) {
            problems.add(
                    node.mark(),
                    bounds.path(),
                    fault.get().message(),
                    fault.get().hint());
            return false;
        }
        Provenance.Range range = bounds.range();
        if (range != null && !range.holds(value)) {
            problems.add(node.mark(), bounds.path(), NumberText.of(value) + " lies outside its own range, " + range);
            return false;
        }
        return true;
    }

    /**
     * What bounds a number.
     *
     * @param parameter what it is
     * @param range its own range; null if none was stated
     * @param path keys that lead to it
     */
    record Bounds(Parameter parameter, Provenance.@Nullable Range range, String path) {}
}
