package org.ayllu.soak.file;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a message helps a user: it names a file, and nothing of the inside of the program. */
public final class MessageCheck {
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(java|javax|jdk|sun|org\\.[a-z]+|com\\.[a-z]+|tools\\.jackson|de\\.siegmar)\\.[a-z]+\\.?[A-Z]\\w+"
                    + "|\\b\\w+(Exception|Error)\\b|\\bat [a-z]+(\\.\\w+)+\\(|\\b(snakeyaml|jackson|fastcsv)\\b"
                    + "|\\[Source: |\\bline: \\d+, column: \\d+|@[0-9a-f]{6,8}\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 100_000;

    private MessageCheck() {}

    /** What is wrong with a message that should name one of these files; empty when it is well. */
    public static String fault(String message, List<String> files) {
        if (message.isBlank()) {
            return "the message is empty";
        }
        if (files.stream().noneMatch(message::contains)) {
            return "the message names no file: " + message;
        }
        String inside = inside(message);
        if (!inside.isEmpty()) {
            return "the message has '" + inside + "' of the inside of the program: " + message;
        }
        return message.length() > LONGEST ? "the message has " + message.length() + " characters" : "";
    }

    /** What a text has of the inside of the program, as a line of a stack trace; empty when it is nothing. */
    public static String inside(String text) {
        var inside = INSIDE.matcher(text);
        return inside.find() ? inside.group() : "";
    }
}
