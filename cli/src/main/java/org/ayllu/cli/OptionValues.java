package org.ayllu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.reports.text.Numerals;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Values of options, with messages that say what would have been right. */
final class OptionValues {
    private OptionValues() {}

    static int wholeNumber(String text) {
        long value = longNumber(text);
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw new TypeConversionException(text + " is too large");
        }
        return (int) value;
    }

    static long longNumber(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not a whole number");
        }
    }

    /** One of the constants of an enum, written small. */
    static <E extends Enum<E>> E choice(Class<E> type, String text) {
        E[] all = Objects.requireNonNull(type.getEnumConstants());
        return Stream.of(all)
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(none(
                        text,
                        Stream.of(all)
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .toList())));
    }

    /** That a text is none of those known, and which it perhaps was. */
    static String none(String text, List<String> known) {
        return "'" + text + "' is none of " + String.join(", ", known)
                + Nearest.of(text, known).map(near -> ". Maybe " + near).orElse("");
    }

    /**
     * Checks a number.
     *
     * @throws ParameterException when it is out of range
     */
    static void require(CommandSpec spec, String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " must be a whole number from " + Numerals.count(least) + " to " + Numerals.count(most)
                            + ", not " + Numerals.count(value));
        }
    }
}
