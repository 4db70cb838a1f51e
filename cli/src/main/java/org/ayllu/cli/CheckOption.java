package org.ayllu.cli;

import org.ayllu.core.engine.CheckLevel;
import picocli.CommandLine.Option;

/** What runs verify of themselves. */
final class CheckOption {
    @Option(
            names = "--check",
            paramLabel = "LEVEL",
            description =
                    "What each run verifies of itself: off, step (all accounts each season) or full (after each phase).")
    private CheckLevel level = CheckLevel.OFF;

    CheckLevel level() {
        return level;
    }
}
