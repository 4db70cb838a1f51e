package org.ayllu.experiments.scenario.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.government.Reach;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.ArmRunFactory;
import org.ayllu.ensembles.execution.EnsembleSize;
import org.ayllu.ensembles.results.DerivedTable;
import org.ayllu.ensembles.results.PanelDescription;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.experiments.trial.Trial;
import org.ayllu.experiments.trial.TrialDesign;
import org.ayllu.experiments.trial.TrialTables;
import org.ayllu.models.model.HouseholdPanel;
import org.ayllu.models.model.Measure;
import org.ayllu.models.model.ModelRun;
import org.ayllu.models.model.RunSetup;
import org.ayllu.models.model.SimulatedModel;
import org.ayllu.models.solution.Curve;

/**
 * Makes the runs of a scenario. All arms of a replicate start from the same people and share every draw that their change does not touch,
 * unless {@code experiment.draws} says that each has its own.
 */
public final class ScenarioRuns implements ArmRunFactory {
    private final Scenario scenario;
    private final CheckLevel checks;
    private final Populations populations;
    private final PhaseTimes times = new PhaseTimes();
    private final Path folder;
    private final Trials trials;
    private final int panel;

    /**
     * The runs of a scenario.
     *
     * @param scenario what is simulated
     * @param folder what the files that it names are relative to
     * @param checks what each run verifies of itself
     */
    public ScenarioRuns(Scenario scenario, Path folder, CheckLevel checks) {
        this(scenario, folder, checks, new Populations(folder), 0);
    }

    private ScenarioRuns(Scenario scenario, Path folder, CheckLevel checks, Populations populations, int panel) {
        this.scenario = scenario;
        this.checks = checks;
        this.folder = folder;
        this.populations = populations;
        this.trials = new Trials(scenario);
        this.panel = panel;
    }

    /** The same runs, each of which also reports so many households one by one, and what happened; none of either when it is 0. */
    public ScenarioRuns withPanel(int households) {
        return new ScenarioRuns(scenario, folder, checks, populations, households);
    }

    /** The runs of another scenario of the same folder; populations that both start from are made once. */
    public ScenarioRuns with(Scenario other) {
        return new ScenarioRuns(other, folder, checks, populations, panel);
    }

    /** How many runs there are. */
    public EnsembleSize size() {
        return new EnsembleSize(scenario.arms().size(), scenario.replicates());
    }

    @Override
    public ArmRun start(int arm, int replicate, int threads) {
        if (scenario.arms().get(arm).model() instanceof SolvedModel solved) {
            return new SolvedArmRun(solved.ready(folder));
        }
        ModelRun model = model(arm, replicate, threads);
        SimulatedArmRun run = new SimulatedArmRun(model, times);
        return panel == 0
                ? run
                : run.withPanel(
                        new HouseholdPanel(model, new Draws(scenario.seed(), replicate), panel),
                        scenario.arms().get(arm).model());
    }

    /**
     * The model of a run without the probe that reports its figures: for those who step and watch it themselves.
     *
     * @param arm index of the arm, 0 = the first in the scenario
     * @param replicate index of the replicate, 0 = the first
     * @param threads how many threads the run may use, at least 1
     * @throws IllegalStateException when its model is solved at once
     */
    public ModelRun model(int arm, int replicate, int threads) {
        Arm chosen = scenario.arms().get(arm);
        long seed = scenario.experiment().draws().seed(scenario.seed(), arm);
        Draws draws = new Draws(seed, replicate);
        return chosen.simulated()
                .start(new RunSetup(
                        scenario.time().calendar(),
                        populations.of(chosen.population(), draws),
                        chosen.livelihood(),
                        reach(chosen, replicate),
                        new RunSetup.Execution(seed, replicate, threads, checks)));
    }

    private Reach reach(Arm arm, int replicate) {
        return arm.simulated().hasProgramme()
                ? trial(replicate).map(trial -> trial.assignment().reach()).orElse(Reach.everywhere())
                : Reach.everywhere();
    }

    /**
     * The trial among municipalities of a replicate, the same for all arms; none where arms are whole worlds.
     *
     * @throws IllegalArgumentException when there are too few municipalities for its design
     */
    public Optional<Trial> trial(int replicate) {
        return trials.of(replicate, new Trials.Baseline() {
            @Override
            public Population population(int one) {
                return populations.of(scenario.baseline().population(), new Draws(scenario.seed(), one));
            }

            @Override
            public ModelRun run(int one) {
                return model(0, one, 1);
            }
        });
    }

    /**
     * Looks whether there are enough municipalities for the scenario's trial, if it has one, without a run.
     *
     * @throws IllegalArgumentException when there are not
     */
    public void requireTrial() {
        if (scenario.experiment().design() instanceof TrialDesign.AmongMunicipalities) {
            trials.require(populations.of(scenario.baseline().population(), new Draws(scenario.seed(), 0)));
        }
    }

    /** The tables that are computed once all runs are finished: who paid whom, where runs have a panel, and those of a trial among municipalities, if there is one. */
    public List<DerivedTable> derived() {
        List<DerivedTable> tables = new ArrayList<>();
        if (panel > 0 && !(scenario.baseline().model() instanceof SolvedModel)) {
            try (ModelRun run = unstepped(scenario.baseline().simulated())) {
                tables.add(FlowsTable.of(run.ledger().flows()));
            }
        }
        if (scenario.experiment().design() instanceof TrialDesign.AmongMunicipalities) {
            tables.addAll(TrialTables.of(
                    replicate -> trial(replicate).orElseThrow(),
                    scenario.experiment().analysis()));
        }
        return tables;
    }

    /**
     * Seconds that the runs closed so far have spent in each phase, in the order of the plan. Runs side by side add up; threads within a run do not.
     */
    public Map<String, Double> phaseSeconds() {
        return times.seconds();
    }

    /** What the runs report: the dictionary of the results. */
    public List<Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (Arm arm : scenario.arms()) {
            List<Measure> reported = arm.model() instanceof SolvedModel solved
                    ? SolvedModels.measures(solved.ready(folder).solve())
                    : measures(arm.simulated());
            reported.forEach(measure -> measures.putIfAbsent(measure.name(), measure));
        }
        return List.copyOf(measures.values());
    }

    /** The curve of the baseline, if the model is solved at once; arms share its axis. */
    public Optional<Curve> curve() {
        return scenario.baseline().model() instanceof SolvedModel solved
                ? Optional.of(solved.ready(folder).solve().curve())
                : Optional.empty();
    }

    /** The households that the runs report one by one, and what is told of them. */
    public PanelDescription panel() {
        if (panel == 0 || scenario.baseline().model() instanceof SolvedModel) {
            return PanelDescription.NONE;
        }
        try (ModelRun run = unstepped(scenario.baseline().simulated())) {
            HouseholdPanel any = new HouseholdPanel(run, new Draws(scenario.seed(), 0), 1);
            return new PanelDescription(panel, PanelTable.descriptions(any.columns()));
        }
    }

    /** Names of {@link #measures(SimulatedModel)}. */
    public static List<String> measureNames(SimulatedModel model) {
        return measures(model).stream().map(Measure::name).toList();
    }

    /** What a run of a model reports, asked of a run of one household that never steps. */
    public static List<Measure> measures(SimulatedModel model) {
        try (ModelRun run = unstepped(model)) {
            return run.figures().measures();
        }
    }

    private static ModelRun unstepped(SimulatedModel model) {
        return model.start(RunSetup.ofOneHousehold(
                Years.defaults().calendar(), model.theories().get(0)));
    }
}
