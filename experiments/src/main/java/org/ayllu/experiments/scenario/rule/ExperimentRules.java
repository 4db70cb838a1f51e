package org.ayllu.experiments.scenario.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ayllu.core.government.Reach;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.DrawSharing;
import org.ayllu.experiments.scenario.StopTerms;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.trial.AnalysisTerms;
import org.ayllu.experiments.trial.Lottery;
import org.ayllu.experiments.trial.Roster;
import org.ayllu.experiments.trial.TrialDesign;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.models.model.Division;
import org.ayllu.models.model.InventedPopulation;
import org.ayllu.models.model.ModelRun;
import org.ayllu.models.model.RunSetup;
import org.ayllu.models.model.SimulatedModel;

/** What must hold between the block {@code experiment:} and the rest of a scenario. */
public final class ExperimentRules {
    private static final String DESIGN = "experiment.design";
    private static final String STOP = "experiment.stop";
    private static final String ANALYSIS = "experiment.analysis";
    /** Enough of both for every measure to be reported. */
    private static final int FEW = 40;

    private final Blame blame;

    public ExperimentRules(Node.Fields root, Problems problems) {
        blame = new Blame(root, problems);
    }

    /** Checks a scenario whose arms could all be made. */
    public void check(Written written, List<Arm> arms) {
        if (written.model() instanceof SimulatedModel && !arms.isEmpty()) {
            stop(written.experiment().stop(), arms);
            trial(written, arms);
        }
    }

    private void stop(StopTerms stop, List<Arm> arms) {
        if (!stop.isActive()) {
            if (!stop.equals(StopTerms.defaults())) {
                blame.add(STOP, "halfWidth is missing: without it there is no rule to stop by", "");
            }
            return;
        }
        blame.requireOtherArm(STOP + ".arm", stop.arm(), arms);
        blame.requireMeasure(
                STOP + ".measure",
                stop.measure(),
                ScenarioRuns.measureNames(arms.get(0).simulated()));
    }

    private void trial(Written written, List<Arm> arms) {
        if (!(written.experiment().design() instanceof TrialDesign.AmongMunicipalities design)) {
            if (!written.experiment().analysis().equals(AnalysisTerms.defaults())) {
                blame.add(
                        ANALYSIS, "this plays no part where arms are whole worlds", "Leave it out, or state a design");
            }
            return;
        }
        worlds(written, arms);
        years(written.time(), design);
        if (written.population() instanceof InventedPopulation people) {
            lottery(design, people.municipalities());
        }
        measures(written, design, arms.get(0).simulated());
    }

    private void worlds(Written written, List<Arm> arms) {
        if (written.experiment().draws() == DrawSharing.INDEPENDENT) {
            blame.add(
                    "experiment.draws",
                    "a trial among municipalities is held against the same world without it, and needs shared draws",
                    "");
        }
        if (arms.size() < 2) {
            blame.add("arms", "a trial needs two arms: the world without the programme, and the one with it", "");
        }
        if (arms.get(0).simulated().hasProgramme()) {
            blame.add(
                    "arms",
                    "the first arm must be without a programme, but "
                            + arms.get(0).name() + " has one",
                    "State model.programme in the change of the second arm");
        }
        if (!arms.get(0).simulated().takesProgramme()) {
            blame.add(
                    "arms",
                    "a trial needs a programme, but the model "
                            + arms.get(0).simulated().kind() + " has none",
                    "Maybe a change of the model in the second arm alone, without experiment.design");
        }
        for (Arm arm : arms) {
            if (!arm.population().equals(arms.get(0).population())) {
                blame.add(
                        "arms",
                        "all arms of a trial have the same population, but that of " + arm.name() + " differs",
                        "");
            }
        }
    }

    private void years(Years time, TrialDesign.AmongMunicipalities design) {
        int last = time.start() + time.years() - 1;
        if (design.since() <= time.start() || design.since() > last) {
            blame.add(
                    DESIGN + ".since",
                    design.since() + " leaves no reported year before or after the start",
                    time.years() < 2 ? "" : "Maybe " + hint(time.start() + 1, last));
        }
        if (design instanceof TrialDesign.Phased phased
                && phased.since() + (phased.waves() - 1) * phased.every() > last) {
            blame.add(DESIGN, "the last wave starts after " + last + ", the last reported year", "");
        }
    }

    private static String hint(int first, int last) {
        return first == last ? Integer.toString(first) : first + " to " + last;
    }

    private void lottery(TrialDesign.AmongMunicipalities design, int municipalities) {
        List<String> names =
                IntStream.range(0, municipalities).mapToObj(Integer::toString).toList();
        try {
            Lottery.of(design, new Roster(names, new double[municipalities], new double[municipalities][1]));
        } catch (IllegalArgumentException tooFew) {
            blame.add(DESIGN, String.valueOf(tooFew.getMessage()), "");
        }
    }

    private void measures(Written written, TrialDesign.AmongMunicipalities design, SimulatedModel model) {
        Set<String> known = byMunicipality(model);
        known(ANALYSIS + ".outcomes", written.experiment().analysis().outcomes(), known);
        if (design instanceof TrialDesign.Twins twins) {
            known(DESIGN + ".covariates", twins.covariates(), known);
        }
    }

    private void known(String path, List<String> names, Collection<String> known) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (names.indexOf(name) < i) {
                blame.add(path + "[" + i + "]", name + " is named already", "");
            } else if (!known.contains(name)) {
                blame.add(
                        path + "[" + i + "]",
                        "no measure that is reported by municipality is called " + name,
                        Nearest.hint(name, known).startsWith("Maybe") ? Nearest.hint(name, known) : "");
            }
        }
    }

    /** What a few households in two municipalities report of them in their first year. */
    private static Set<String> byMunicipality(SimulatedModel model) {
        Population people = model.populations().get(0).sized(FEW, 2).draw(new Draws(1, 0));
        Years few = new Years(1985, 1, 2, 4, 9);
        Set<String> measures = new TreeSet<>();
        RunSetup setup = new RunSetup(
                few.calendar(), people, model.theories().get(0), Reach.everywhere(), RunSetup.Execution.plain());
        try (ModelRun run = model.start(setup)) {
            run.simulation().addProbe(run.figures());
            run.simulation().recordTo((dimension, group, measure, value) -> {
                if (dimension.equals(Division.MUNICIPALITY)) {
                    measures.add(measure);
                }
            });
            run.simulation().runToEnd();
        }
        return measures;
    }
}
