package org.ayllu.experiments.yaml;

/**
 * One thing that is wrong with a file.
 *
 * @param mark where it stands
 * @param path keys that lead there, with dots between; empty for the file as a whole
 * @param message what is wrong, with the value and what is allowed
 * @param hint what was perhaps meant, as a sentence; empty if nothing comes to mind
 */
public record Problem(Mark mark, String path, String message, String hint) {
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST = 1_000;

    /** Shortens what is too long to be read, and keeps what cannot be printed from a terminal. */
    public Problem {
        path = shown(path, LONGEST_PATH);
        message = shown(message, LONGEST);
        hint = shown(hint, 2 * LONGEST);
    }

    /** A text as it goes on one line: its start and its end where it is too long, and a blank for each character that cannot be printed. */
    private static String shown(String text, int longest) {
        String part = text.length() <= longest
                ? text
                : text.substring(0, longest / 2) + " … " + text.substring(text.length() - longest / 2);
        return part.chars().noneMatch(Problem::unprintable)
                ? part
                : part.chars()
                        .map(one -> unprintable(one) ? ' ' : one)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean unprintable(int one) {
        return Character.isISOControl(one) || one == '\u2028' || one == '\u2029';
    }

    /** The problem in one line: {@code file:line:column: path: message. Maybe ...}. */
    public String text() {
        return mark + ": " + (path.isEmpty() ? "" : path + ": ") + message + (hint.isEmpty() ? "" : ". " + hint);
    }
}
