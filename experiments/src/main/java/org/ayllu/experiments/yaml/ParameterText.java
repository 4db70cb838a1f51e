package org.ayllu.experiments.yaml;

import java.util.List;
import java.util.stream.Collectors;
import org.ayllu.core.terms.NumberText;
import org.ayllu.core.terms.TimePath;

/** Values of parameters as YAML that reads back to the same value. */
final class ParameterText {
    private ParameterText() {}

    static String of(Object value) {
        if (value instanceof Double number) {
            return NumberText.of(number);
        }
        if (value instanceof TimePath path) {
            return isConstant(path)
                    ? NumberText.of(path.at(0))
                    : path.values().entrySet().stream()
                            .map(point -> point.getKey() + ": " + NumberText.of(point.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ParameterText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }

    /** Whether a path was made of a single value without a year. */
    static boolean isConstant(TimePath path) {
        return path.values().size() == 1 && path.values().firstKey() == 0;
    }
}
