package org.ayllu.cli;

/** Whether somebody looks on. */
final class Terminal {
    /** Set by the launcher, since Java cannot tell: how many columns the terminal has that standard error goes to. */
    static final String COLUMNS = "ayllu.columns";

    private static final int LEAST = 40;

    private Terminal() {}

    /** Columns of the terminal that standard error goes to, 0 if it goes elsewhere. */
    static int columns() {
        String told = System.getProperty(COLUMNS, "");
        return told.matches("\\d{1,4}") ? Math.max(LEAST, Integer.parseInt(told)) : 0;
    }
}
