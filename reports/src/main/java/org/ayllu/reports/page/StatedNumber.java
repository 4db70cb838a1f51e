package org.ayllu.reports.page;

import java.util.List;
import java.util.Set;
import org.ayllu.core.terms.Status;

/**
 * A number as the scenario of a results folder states it.
 *
 * @param path keys that lead to it, with dots between
 * @param values its value, its values by year of a path, or those of a list
 * @param unit its unit, empty if it has none
 * @param status how firmly it is known
 * @param source who says so
 * @param range both ends of what is plausible; empty if nothing was stated
 */
public record StatedNumber(
        String path, List<At> values, String unit, Status status, String source, List<Double> range) {
    /**
     * A value of a path.
     *
     * @param year its year; empty for a number that does not change
     * @param value the value
     */
    record At(String year, double value) {}

    private static final Set<String> PURE =
            Set.of("fraction", "elasticity", "ratio", "index", "log", "weight", "scales");
    private static final String PER = "1/";

    public StatedNumber {
        values = List.copyOf(values);
        range = List.copyOf(range);
    }

    /** Whether it is recalled or assumed. */
    public boolean soft() {
        return status == Status.ASSUMED || status == Status.RECALLED;
    }

    /** Whether a plausible range is stated. */
    public boolean ranged() {
        return range.size() == 2;
    }

    /** Width of the range in proportion to the value; 0 without a range, or when the value is 0. */
    double relativeWidth() {
        double value = values.get(0).value();
        return ranged() && value != 0 ? (range.get(1) - range.get(0)) / Math.abs(value) : 0;
    }

    /** Its unit in a sentence: none for a pure number, {@code per hour} for what is by the hour. */
    public String spokenUnit(Words words) {
        if (PURE.contains(unit)) {
            return "";
        }
        return unit.startsWith(PER)
                ? words.of("size.per", "unit", MeasureText.unit(unit.substring(PER.length()), words))
                : MeasureText.unit(unit, words);
    }

    /** The value, or the values by year. */
    public String value(Numbers numbers) {
        StringBuilder text = new StringBuilder();
        for (At at : values) {
            text.append(text.isEmpty() ? "" : "; ");
            text.append(at.year().isEmpty() ? "" : at.year() + ":\u00a0").append(plain(at.value(), numbers));
        }
        return text.toString();
    }

    /** The plausible range; empty if nothing was stated. */
    public String range(Words words, Numbers numbers) {
        return ranged()
                ? words.of("size.range", "low", plain(range.get(0), numbers), "high", plain(range.get(1), numbers))
                : "";
    }

    /** All digits that a number has, up to six decimals; a year is not grouped. */
    private String plain(double value, Numbers numbers) {
        if (unit.equals("year")) {
            return Long.toString(Math.round(value));
        }
        return numbers.plain(value);
    }
}
