package org.ayllu.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Arguments as one would type them. */
final class CommandText {
    private CommandText() {}

    /** Arguments with blanks between; those that a shell would take apart are quoted. */
    static String of(List<String> arguments) {
        return arguments.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        return argument.matches("[-\\w./=:,@%+]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
