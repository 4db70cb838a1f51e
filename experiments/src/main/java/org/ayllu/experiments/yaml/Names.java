package org.ayllu.experiments.yaml;

import java.util.Locale;

/** What files call constants. */
final class Names {
    private Names() {}

    /** {@code READ} as {@code read}, {@code TWO_WORDS} as {@code two-words}. */
    static String of(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
