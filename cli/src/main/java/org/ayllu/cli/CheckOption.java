package org.ayllu.cli;

import org.ayllu.core.engine.CheckLevel;
import picocli.CommandLine.Option;

/** What runs verify of themselves. */
final class CheckOption {
    @Option(
            names = "--check",
            paramLabel = "LEVEL",
            description =
                    "What each run verifies of itself. At every level, each season: days sold are days hired, people add up, "
                            + "figures are finite (by turns). step adds each household's time, cash, food, animals and "
                            + "land and every column each season; full does so after each phase, and that a phase "
                            + "changed only what it says. Default: off, which costs about a hundredth of a run; full "
                            + "takes several times as long.")
    private CheckLevel level = CheckLevel.OFF;

    CheckLevel level() {
        return level;
    }
}
