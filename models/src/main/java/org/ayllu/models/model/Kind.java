package org.ayllu.models.model;

import java.util.Locale;

/** One of several records that a file may have in a place, of which it names one by {@code kind:}. */
public interface Kind {
    /** Its name in files, for instance {@code nonSeparable}: that of the class with a small first letter unless it says otherwise. */
    default String kind() {
        return of(getClass());
    }

    /** The name of a class in files: its own with a small first letter. */
    static String of(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
