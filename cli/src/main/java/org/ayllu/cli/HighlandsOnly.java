package org.ayllu.cli;

import org.ayllu.experiments.scenario.ModelTerms;
import org.ayllu.experiments.scenario.Scenario;

/** Commands that tell of households and seasons, which only the highlands have. */
final class HighlandsOnly {
    private HighlandsOnly() {}

    /**
     * Checks that a scenario is of the highlands.
     *
     * @param command the command that was asked
     * @param what it tells
     * @throws CommandFailure when the scenario is of another model
     */
    static void require(String command, String what, Scenario scenario) {
        if (scenario.baseline().model() instanceof ModelTerms.Solved solved) {
            throw new CommandFailure(
                    ExitStatus.INVALID,
                    command + " tells " + what + ", but '" + scenario.name() + "' runs the model " + solved.kind()
                            + ", which has none: it is solved at once. 'run' says what it gives, docs/classics.md why.");
        }
    }
}
