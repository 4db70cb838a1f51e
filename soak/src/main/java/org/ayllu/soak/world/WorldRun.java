package org.ayllu.soak.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.engine.IdentityViolation;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.yaml.Kinds;
import org.ayllu.models.model.HouseholdPanel;
import org.ayllu.models.model.ModelRun;
import org.ayllu.models.model.SimulatedModel;
import org.ayllu.soak.Outcome;
import org.ayllu.soak.Pulse;
import org.ayllu.soak.Verdict;

/** Makes a random world and runs every arm and replicate of it, with all checks and on one thread. */
final class WorldRun {
    private static final int FOLLOWED = 20;

    private final WorldMaker maker;
    private final Pulse pulse;

    /**
     * Runs of worlds, one after the other.
     *
     * @param maker makes them
     * @param pulse is told of every season that ends
     */
    WorldRun(WorldMaker maker, Pulse pulse) {
        this.maker = maker;
        this.pulse = pulse;
    }

    /** What becomes of a world whose files are written into a folder. */
    Outcome outcome(long number, Path folder) {
        long begun = System.nanoTime();
        List<Outcome.Kind> kinds = new ArrayList<>();
        List<String> redrawn = new ArrayList<>();
        Verdict verdict = Verdict.EXCEPTION;
        String message;
        try {
            WorldMaker.Made made = maker.make(number, folder);
            redrawn.addAll(made.refusals());
            kinds.add(new Outcome.Kind("model", made.plan().model()));
            LoadedScenario loaded = made.loaded();
            if (loaded == null) {
                return new Outcome(
                        number, kinds, Verdict.REFUSED, redrawn.get(redrawn.size() - 1), redrawn, since(begun));
            }
            describe(loaded.scenario(), kinds);
            verdict = Verdict.CANNOT_START;
            ScenarioRuns runs = new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.FULL);
            runs.measures();
            message = noTrial(runs);
            verdict = Verdict.REFUSED;
            if (message.isEmpty()) {
                verdict = Verdict.EXCEPTION;
                run(runs, loaded.scenario());
                verdict = Verdict.OK;
            }
        } catch (IdentityViolation broken) {
            verdict = Verdict.IDENTITY;
            message = String.valueOf(broken.getMessage());
        } catch (WrongFigureException wrong) {
            verdict = Verdict.FIGURE;
            message = String.valueOf(wrong.getMessage());
        } catch (RuntimeException | StackOverflowError | AssertionError failure) {
            message = failure + origin(failure);
        }
        return new Outcome(number, kinds, verdict, message, redrawn, since(begun));
    }

    /** Why the runs of the baseline allow no trial, as a user is told before a run; empty when they do. */
    private static String noTrial(ScenarioRuns runs) {
        try {
            runs.trial(0);
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Where an exception came from. */
    private static String origin(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        Throwable cause = failure.getCause();
        return (trace.length == 0 ? "" : ", at " + trace[0]) + (cause == null ? "" : ", because of " + cause);
    }

    private static void describe(Scenario scenario, List<Outcome.Kind> kinds) {
        for (Arm arm : scenario.arms()) {
            if (arm.model() instanceof SimulatedModel) {
                kinds.add(new Outcome.Kind("theory", Kinds.of((Record) arm.livelihood())));
                kinds.add(new Outcome.Kind("population", Kinds.of((Record) arm.population())));
            }
        }
        if (scenario.baseline().model() instanceof SimulatedModel) {
            kinds.add(new Outcome.Kind(
                    "design", Kinds.of((Record) scenario.experiment().design())));
            kinds.add(new Outcome.Kind(
                    "seasons a year", Integer.toString(scenario.time().seasonsPerYear())));
        }
        kinds.add(new Outcome.Kind("arms", Integer.toString(scenario.arms().size())));
    }

    private void run(ScenarioRuns runs, Scenario scenario) {
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            for (int replicate = 0; replicate < scenario.replicates(); replicate++) {
                if (scenario.arms().get(arm).model() instanceof SolvedModel) {
                    solve(runs, arm, replicate);
                } else {
                    simulate(runs, scenario, arm, replicate);
                }
            }
        }
    }

    private void solve(ScenarioRuns runs, int arm, int replicate) {
        try (ArmRun run = runs.start(arm, replicate, 1)) {
            while (run.period() < run.periods()) {
                run.step(observation -> {
                    if (!Double.isFinite(observation.value())) {
                        throw new WrongFigureException(observation.measure() + " is " + observation.value());
                    }
                });
                pulse.beat();
            }
        }
    }

    private void simulate(ScenarioRuns runs, Scenario scenario, int arm, int replicate) {
        try (ModelRun run = runs.model(arm, replicate, 1)) {
            OutsideSums sums = new OutsideSums(run);
            HouseholdPanel panel = new HouseholdPanel(run, new Draws(scenario.seed(), replicate), FOLLOWED);
            run.simulation().addProbe((moment, recorder) -> sums.season(moment));
            run.simulation().addProbe(run.figures());
            run.simulation().addProbe((moment, recorder) -> {
                run.events(moment, (kind, subject, value, text) -> finite(kind, value));
                panel.observe(moment, row -> {
                    for (double value : row) {
                        finite("a cell of the panel", value);
                    }
                });
            });
            run.simulation().recordTo(sums::figure);
            while (run.simulation().stepPeriod()) {
                pulse.beat();
            }
        }
    }

    private static void finite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new WrongFigureException(what + " is " + value);
        }
    }
}
