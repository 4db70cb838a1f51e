package org.ayllu.experiments.yaml;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar years as text: four digits, so that a year without its century is no year. */
final class CalendarYear {
    /** What such a text looks like. */
    static final String PATTERN = "[1-9][0-9]{3}";

    private static final Pattern YEAR = Pattern.compile(PATTERN);
    private static final Pattern SHORT = Pattern.compile("'?([0-9]{2})(?:\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("(" + PATTERN + ")\\.0+");
    private static final Pattern DATE = Pattern.compile("(" + PATTERN
            + ")(?:[-/.]([0-9]{1,2})(?:[-/.][0-9]{1,2})?(?:[T ].*)?|M([0-9]{1,2})|([0-9]{2})(?:[0-9]{2})?)?");
    private static final int MONTHS = 12;
    private static final int CENTURY = 50;

    private CalendarYear() {}

    /** The year that a text is; empty if it is none. */
    static OptionalInt of(String text) {
        return YEAR.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The year of a date that begins with it, such as {@code 1985-01-31}, {@code 1985/1}, {@code 1985M01} or {@code 1985}; empty if it is none. */
    static OptionalInt ofDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return OptionalInt.empty();
        }
        for (int group = 2; group <= date.groupCount(); group++) {
            String month = date.group(group);
            if (month != null && (Integer.parseInt(month) < 1 || Integer.parseInt(month) > MONTHS)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(Integer.parseInt(date.group(1)));
    }

    /** What was perhaps meant by a text that is no year: {@code Maybe 1985} for 85, nothing if nobody can guess. */
    static String hint(String text) {
        Matcher century = SHORT.matcher(text);
        if (century.matches()) {
            int year = Integer.parseInt(century.group(1));
            return "Maybe " + ((year < CENTURY ? 2000 : 1900) + year);
        }
        Matcher decimal = DECIMAL.matcher(text);
        return decimal.matches() ? "Maybe " + decimal.group(1) : "";
    }
}
