package org.ayllu.reports.page;

import java.util.Locale;

/** Readers of a brief, which is a report on one page of paper. */
public enum Audience {
    /** Families who farm. */
    FARMERS,
    /** A municipality's council and staff. */
    MUNICIPALITY,
    /** A ministry's advisers. */
    MINISTRY;

    /** Its name in file names and keys of words, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
