package org.ayllu.reports.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines. */
public final class Paragraph {
    /** Most characters of a line that the commands print. */
    public static final int WIDTH = 100;

    private Paragraph() {}

    /**
     * Breaks a text at its blanks; a word that is longer than a line stays whole.
     *
     * @param text the text
     * @param width most characters of a line
     * @return the lines, at least one
     */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * A text of at most {@link #WIDTH} characters a line after a heading; further lines stand below the first word.
     *
     * @param head what comes first
     * @param text the text
     */
    public static String hanging(String head, String text) {
        String indent = " ".repeat(length(head));
        return head + String.join("\n" + indent, wrap(text, WIDTH - length(head)));
    }

    /** Characters that a text takes on a terminal. */
    public static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** A text with blanks after it up to a width. */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    /** A text with blanks before it up to a width. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }
}
