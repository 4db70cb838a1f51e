package org.ayllu.app;

import org.ayllu.cli.Ayllu;

/** The program: the command with the models and subcommands that come with Ayllu. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(Ayllu.shipped().run(arguments));
    }
}
