package org.ayllu.ensembles.files;

/** Lines that are too long for a parser of YAML, whose time grows with the square of a line. */
public final class LongLine {
    /** Most characters of a line. */
    public static final int LONGEST = 100_000;

    /** What is wrong with a line that is longer. */
    public static final String PROBLEM = "this line has more than " + LONGEST + " characters";

    private LongLine() {}

    /** Number of the first line of a text that is too long; 0 if there is none. */
    public static int of(String text) {
        int line = 1;
        int begin = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
            if (end - begin > LONGEST) {
                return line;
            }
            line++;
            begin = end + 1;
        }
        return text.length() - begin > LONGEST ? line : 0;
    }
}
