package org.ayllu.reports.page;

import java.util.Locale;

/** Languages in which a report can be written. */
public enum Language {
    /** English. */
    EN,
    /** Spanish as written in Bolivia and Peru, with a decimal comma. */
    ES;

    /** Its two letters, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
