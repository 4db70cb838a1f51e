package org.ayllu.studies.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SortedMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.TimePath;
import org.ayllu.experiments.yaml.RecordNode;

/** What the one number stands for that a study varies: the parameter itself, or how much of a path or a list. */
public sealed interface Form {
    /** Digits of a value that is worked out: enough for any figure, few enough to be read. */
    MathContext DIGITS = new MathContext(9);

    /** What it is called in tables. */
    String word();

    /** What stands before it for readers. */
    String head();

    /** The parameter's value as a file would have it, with the number as text already. */
    String value(double number, String text);

    /** The parameter itself. */
    record Itself() implements Form {
        @Override
        public String word() {
            return "value";
        }

        @Override
        public String head() {
            return "";
        }

        @Override
        public String value(double number, String text) {
            return text;
        }
    }

    /**
     * All values of a path over years, times the number.
     *
     * @param parameter what bounds each value
     * @param path the path as it is
     */
    record Path(Parameter parameter, TimePath path) implements Form {
        @Override
        public String word() {
            return "path";
        }

        @Override
        public String head() {
            return "path × ";
        }

        @Override
        public String value(double number, String text) {
            return years(path.values(), parameter, value -> number * value);
        }
    }

    /**
     * The changes of a path since its first year, times the number: how large a shock is.
     *
     * @param parameter what bounds each value
     * @param path the path as it is
     */
    record Changes(Parameter parameter, TimePath path) implements Form {
        @Override
        public String word() {
            return "changes";
        }

        @Override
        public String head() {
            return "changes × ";
        }

        @Override
        public String value(double number, String text) {
            double first = path.at(path.values().firstKey());
            return years(path.values(), parameter, value -> first + number * (value - first));
        }
    }

    /**
     * How far the entries of a list lie from their mean, times the number: a flatter or a sharper profile.
     *
     * @param parameter what bounds each entry
     * @param entries the list as it is
     */
    record Profile(Parameter parameter, List<Double> entries) implements Form {
        @Override
        public String word() {
            return "profile";
        }

        @Override
        public String head() {
            return "profile × ";
        }

        @Override
        public String value(double number, String text) {
            double mean =
                    entries.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            return entries.stream()
                    .map(entry -> within(parameter, mean + number * (entry - mean)))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
    }

    private static String years(SortedMap<Integer, Double> values, Parameter parameter, DoubleUnaryOperator moved) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + ": " + within(parameter, moved.applyAsDouble(one.getValue())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String within(Parameter parameter, double value) {
        double allowed = Math.max(parameter.min(), Math.min(parameter.max(), value));
        return RecordNode.number(new BigDecimal(allowed).round(DIGITS).doubleValue());
    }
}
