package org.ayllu.experiments.scenario.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of comment in the text of a resolved scenario that says whose question it asks, where the file has none of its own. */
public final class InheritedQuestion {
    private static final Pattern LINE =
            Pattern.compile("^# The question is that of (.+), which the scenario extends\\.$", Pattern.MULTILINE);
    private static final String KEY = "\nquestion:";

    private InheritedQuestion() {}

    /** A scenario's text with that line before its question. */
    static String noted(String yaml, String file) {
        return yaml.replaceFirst(
                KEY,
                Matcher.quoteReplacement(
                        "\n# The question is that of " + file + ", which the scenario extends." + KEY));
    }

    /** The file that a resolved scenario's question comes from; nothing if the question is its own. */
    public static Optional<String> in(String yaml) {
        Matcher line = LINE.matcher(yaml);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
