package org.ayllu.studies.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.ArmRunFactory;
import org.ayllu.ensembles.execution.Ensemble;
import org.ayllu.ensembles.execution.EnsembleOutcome;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.EnsembleSize;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.RunKeeper;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.studies.study.StudyException;
import org.ayllu.studies.study.StudyScenario;

/** Runs a scenario at points and keeps the runs in the folder of a study, so that none is repeated. Not for several threads at once. */
public final class ScenarioSimulator implements Simulator {
    private final StudyScenario scenario;
    private final Calibration calibration;
    private final StudyFolder folder;
    private final Execution execution;
    private final RunsProgress progress;
    private final ScenarioRuns base;
    private final Set<String> dimensions;
    private final Map<String, double[][]> known = new HashMap<>();

    /**
     * A simulator.
     *
     * @param scenario what is simulated
     * @param calibration which figures are wanted
     * @param folder where runs are kept
     * @param threads how many run side by side, at least 1
     * @param progress told of every period of all runs
     */
    public ScenarioSimulator(
            StudyScenario scenario, Calibration calibration, StudyFolder folder, int threads, RunsProgress progress) {
        this.scenario = scenario;
        this.calibration = calibration;
        this.folder = folder;
        this.execution = Execution.of(threads);
        this.progress = progress;
        this.base = new ScenarioRuns(scenario.base().scenario(), scenario.base().folder(), CheckLevel.OFF);
        this.dimensions = new TreeSet<>(Set.of("all"));
        calibration.goals().forEach(goal -> dimensions.add(goal.target().dimension()));
    }

    @Override
    public List<double[][]> figures(List<Trial> trials, int replicates) {
        Map<String, Trial> wanted = new LinkedHashMap<>();
        for (Trial trial : trials) {
            String key = key(trial, replicates);
            if (!known.containsKey(key)) {
                wanted.putIfAbsent(key, trial);
            }
        }
        if (!wanted.isEmpty()) {
            try {
                simulate(wanted, replicates);
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
        List<double[][]> figures = new ArrayList<>();
        for (Trial trial : trials) {
            double[][] found = known.get(key(trial, replicates));
            if (found == null) {
                throw new IllegalStateException("no figures of " + text(trial));
            }
            figures.add(found);
        }
        return figures;
    }

    private String key(Trial trial, int replicates) {
        return text(trial) + "\n" + trial.firstReplicate() + "+" + replicates;
    }

    /** What makes the point, with the divisions of households that are kept of its runs. */
    private String text(Trial trial) {
        String point = calibration.point(trial.at()).text();
        return dimensions.size() == 1 ? point : point + "\n" + String.join(",", dimensions);
    }

    private void simulate(Map<String, Trial> wanted, int replicates) throws IOException {
        List<Trial> trials = List.copyOf(wanted.values());
        List<Integer> arms = calibration.arms();
        EnsembleSize size = new EnsembleSize(trials.size() * arms.size(), replicates);
        RunKeeper kept = folder.keeper(trials.stream().map(this::text).toList(), arms, dimensions);
        RunKeeper keeper =
                new LaterReplicates(kept, arm -> trials.get(arm / arms.size()).firstReplicate());
        List<ScenarioRuns> runs = trials.stream()
                .map(trial -> base.with(scenario.at(calibration.point(trial.at()))))
                .toList();
        ArmRunFactory factory = (arm, replicate, threads) -> {
            int trial = arm / arms.size();
            int index = trials.get(trial).firstReplicate() + replicate;
            return runs.get(trial).start(arms.get(arm % arms.size()), index, threads);
        };
        EnsembleOutcome outcome = new Ensemble(factory, size).run(keeper, execution, progress.of(size.runs()));
        if (!outcome.failures().isEmpty()) {
            var first = outcome.failures().get(0);
            Trial trial = trials.get(first.key().arm() / arms.size());
            throw new StudyException("a run failed at "
                    + calibration.point(trial.at()).text().replace("\n", ", ") + ": "
                    + first.cause().getMessage() + ". Maybe a narrower range");
        }
        if (!outcome.complete()) {
            throw new InterruptedCalibrationException();
        }
        for (Map.Entry<String, Trial> one : wanted.entrySet()) {
            known.put(one.getKey(), read(one.getValue(), replicates));
        }
    }

    private double[][] read(Trial trial, int replicates) throws IOException {
        List<Goal> goals = calibration.goals();
        double[][] figures = new double[replicates][goals.size()];
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (int arm = 0; arm < calibration.arms().size(); arm++) {
                Series series =
                        folder.read(text(trial), calibration.arms().get(arm), trial.firstReplicate() + replicate);
                for (int goal = 0; goal < goals.size(); goal++) {
                    if (goals.get(goal).arm() == arm) {
                        figures[replicate][goal] = reported(goals.get(goal), series, trial, replicate);
                    }
                }
            }
        }
        return figures;
    }

    private double reported(Goal goal, Series series, Trial trial, int replicate) {
        double figure = goal.figure(series);
        if (Double.isNaN(figure)) {
            int arm = calibration.arms().get(goal.arm());
            throw new StudyException(goal.unreported(
                    series,
                    "arm '" + scenario.base().scenario().arms().get(arm).name() + "', replicate "
                            + (trial.firstReplicate() + replicate),
                    calibration.point(trial.at()).text().replace("\n", ", ")));
        }
        return figure;
    }

    /** Adds up the periods of all runs that a calibration asks for, one ensemble after the other. */
    public static final class RunsProgress {
        private final EnsembleProgress listener;
        private final long expectedRuns;
        private long before;

        /**
         * Progress.
         *
         * @param listener told of all runs as if they were one ensemble
         * @param expectedRuns how many there will be at most
         */
        public RunsProgress(EnsembleProgress listener, long expectedRuns) {
            this.listener = listener;
            this.expectedRuns = expectedRuns;
        }

        private EnsembleProgress of(int runs) {
            long done = before;
            before += runs;
            return new EnsembleProgress() {
                @Override
                public void periods(long now, long total) {
                    long each = total / runs;
                    listener.periods(done * each + now, Math.max(expectedRuns, done + runs) * each);
                }
            };
        }
    }
}
