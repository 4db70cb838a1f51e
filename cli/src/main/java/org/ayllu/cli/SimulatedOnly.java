package org.ayllu.cli;

import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;

/** Commands that tell of households and seasons, which only models that are simulated have. */
final class SimulatedOnly {
    private SimulatedOnly() {}

    /**
     * Checks that a scenario is of a simulated model.
     *
     * @param command the command that was asked
     * @param what it tells
     * @throws CommandFailure when the scenario's model is solved at once
     */
    static void require(String command, String what, Scenario scenario) {
        if (scenario.baseline().model() instanceof SolvedModel solved) {
            throw new CommandFailure(
                    ExitStatus.INVALID,
                    command + " tells " + what + ", but '" + scenario.name() + "' runs the model " + solved.kind()
                            + ", which has none: it is solved at once. 'run' says what it gives, docs/classics.md why.");
        }
    }
}
