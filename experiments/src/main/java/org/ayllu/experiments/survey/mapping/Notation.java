package org.ayllu.experiments.survey.mapping;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes numbers: digits, a sign, decimals after one mark, thousands grouped by another if the mapping says so, and an exponent as
 * spreadsheets write it. Hexadecimal digits, letters after the digits and words such as {@code NaN} or {@code Infinity} are no numbers.
 */
public final class Notation {
    private static final String SPACES = " \\u00A0\\u2009\\u202F";
    private static final String APOSTROPHES = "'\\u2019";
    private static final String ANY_GROUP = "[.," + SPACES + APOSTROPHES + "]";
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(?:(" + ANY_GROUP + ")\\d{3})(?:\\1\\d{3})*" + "(?:([.,])\\d*)?");
    private static final Pattern OTHER_DECIMAL = Pattern.compile("[+-]?\\d*[.,]\\d+(?:[eE][+-]?\\d{1,3})?");
    private static final String EXPONENT = "(?:[eE][+-]?\\d{1,3})?";

    private final String decimal;
    private final Pattern grouping;
    private final boolean grouped;
    private final Pattern number;

    Notation(String decimal, @Nullable String thousands) {
        this.decimal = decimal;
        grouped = thousands != null;
        String mark = Pattern.quote(decimal);
        String group = thousands == null ? "" : group(thousands);
        grouping = Pattern.compile(group.isEmpty() ? "(?!)" : group);
        String whole = grouped ? "(?:\\d+|\\d{1,3}(?:" + group + "\\d{3})+)" : "\\d+";
        number = Pattern.compile("[+-]?(?:" + whole + "(?:" + mark + "\\d*)?|" + mark + "\\d+)" + EXPONENT);
    }

    private static String group(String thousands) {
        return switch (thousands) {
            case " " -> "[" + SPACES + "]";
            case "'" -> "[" + APOSTROPHES + "]";
            default -> Pattern.quote(thousands);
        };
    }

    /** The number a text states; NaN if it states none, or one beyond what a computer holds. */
    double of(String text) {
        if (!number.matcher(text).matches()) {
            return Double.NaN;
        }
        String digits = grouped ? grouping.matcher(text).replaceAll("") : text;
        double value = Double.parseDouble(decimal.equals(".") ? digits : digits.replace(decimal, "."));
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /** Why a text that is no number here may be one in another notation, and what to write in the mapping if it is; empty for any other text. */
    public Optional<String> doubt(String text) {
        if (text.isEmpty() || number.matcher(text).matches()) {
            return Optional.empty();
        }
        var groups = GROUPED.matcher(text);
        boolean groupMatches = groups.matches();
        boolean otherDecimal = OTHER_DECIMAL.matcher(text).matches();
        if (groupMatches && !decimal.equals(groups.group(1))) {
            String mark = groups.group(1).replaceAll("[" + SPACES + "]", " ").replaceAll("[" + APOSTROPHES + "]", "'");
            String says = "is no number here: if '" + mark + "' groups thousands, say file.thousands: \"" + mark + "\"";
            return Optional.of(otherDecimal ? says + "; if decimals follow it, file.decimal: \"" + mark + "\"" : says);
        }
        if (otherDecimal) {
            String mark = decimal.equals(".") ? "," : ".";
            return Optional.of("is no number here, since file.decimal is '" + decimal + "': if decimals follow '" + mark
                    + "' in this file, say file.decimal: \"" + mark + "\"");
        }
        return Optional.empty();
    }
}
