package org.ayllu.experiments.scenario.rule;

import java.util.List;
import java.util.Set;
import org.ayllu.ensembles.design.Factorial;
import org.ayllu.ensembles.design.FractionalFactorial;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.SensitivityTerms;
import org.ayllu.experiments.scenario.SweepTerms;
import org.ayllu.experiments.scenario.VariedTerms;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.models.model.SimulatedModel;

/** What must hold of {@code experiment.sweep} and {@code experiment.sensitivity}. */
public final class StudyRules {
    private static final String SWEEP = "experiment.sweep";
    private static final String SENSITIVITY = "experiment.sensitivity";

    private final Blame blame;
    private final Set<String> theories;

    /**
     * Rules for a file.
     *
     * @param theories names of those that the households of its model may follow
     */
    public StudyRules(Node.Fields root, Problems problems, Set<String> theories) {
        this.blame = new Blame(root, problems);
        this.theories = theories;
    }

    /** Checks a scenario whose arms could all be made. */
    public void check(Written written, List<Arm> arms) {
        if (arms.isEmpty()) {
            return;
        }
        VariedRules varied = new VariedRules(blame, written.base(), arms, theories);
        SweepTerms sweep = written.experiment().sweep();
        if (!sweep.equals(SweepTerms.defaults())) {
            varied.check(SWEEP, sweep.vary());
            design(sweep);
            for (int i = 0; i < sweep.measures().size(); i++) {
                measure(SWEEP + ".measures[" + i + "]", sweep.measures().get(i), arms.get(0));
            }
        }
        SensitivityTerms sensitivity = written.experiment().sensitivity();
        if (!sensitivity.equals(SensitivityTerms.defaults())) {
            sensitivity(sensitivity, arms);
            varied.check(SENSITIVITY, sensitivity.vary());
        }
    }

    private void design(SweepTerms sweep) {
        if (sweep.vary().isEmpty()) {
            blame.add(SWEEP, "vary is missing: without it there is one point", "");
            return;
        }
        boolean grid = sweep.design() == SweepTerms.Design.GRID;
        for (int i = 0; i < sweep.vary().size(); i++) {
            VariedTerms one = sweep.vary().get(i);
            String path = SWEEP + ".vary[" + i + "]";
            if (grid && one.values().isEmpty()) {
                blame.add(path, "a grid needs values of " + one.path(), "Maybe values: [1, 2]");
            } else if (!grid && !one.values().isEmpty()) {
                blame.add(path + ".values", "values are for a grid; other designs have a range", "Maybe range: [1, 2]");
            }
        }
        if (sweep.design().isSpread() != sweep.points() > 0) {
            blame.add(
                    SWEEP + ".points",
                    sweep.design().isSpread()
                            ? "how many points? A hypercube and a Sobol sequence have as many as one wants"
                            : "a grid and a factorial have as many points as combinations",
                    sweep.design().isSpread() ? "Maybe points: 20" : "Leave it out");
        }
        combinations(sweep);
    }

    private void combinations(SweepTerms sweep) {
        List<String> names = sweep.vary().stream().map(VariedTerms::path).toList();
        String at = sweep.generators().isEmpty() ? SWEEP + ".vary" : SWEEP + ".generators";
        try {
            switch (sweep.design()) {
                case GRID ->
                    Factorial.combinations(sweep.vary().stream()
                            .mapToInt(one -> Math.max(1, one.values().size()))
                            .toArray());
                case FACTORIAL -> {
                    if (sweep.generators().isEmpty()) {
                        Factorial.full(names, 2);
                    } else {
                        FractionalFactorial.of(names, sweep.generators());
                    }
                }
                case HYPERCUBE, SOBOL -> {
                    // as many points as asked for
                }
            }
        } catch (IllegalArgumentException wrong) {
            blame.add(at, String.valueOf(wrong.getMessage()), "");
        }
        if (sweep.design() != SweepTerms.Design.FACTORIAL && !sweep.generators().isEmpty()) {
            blame.add(SWEEP + ".generators", "these are for a factorial", "Maybe design: factorial");
        }
    }

    private void sensitivity(SensitivityTerms terms, List<Arm> arms) {
        if (terms.measure().isEmpty()) {
            blame.add(SENSITIVITY, "measure is missing: sensitivity of what?", "");
        } else {
            measure(SENSITIVITY + ".measure", terms.measure(), arms.get(0));
        }
        if (!terms.arm().isEmpty()) {
            blame.requireOtherArm(SENSITIVITY + ".arm", terms.arm(), arms);
        }
        if (terms.numbers() == SensitivityTerms.Numbers.NAMED && terms.vary().isEmpty()) {
            blame.add(SENSITIVITY, "which numbers? None is named in vary", "Maybe numbers: assumed");
        }
        for (int i = 0; i < terms.vary().size(); i++) {
            if (!terms.vary().get(i).values().isEmpty()) {
                blame.add(
                        SENSITIVITY + ".vary[" + i + "].values",
                        "values are for a grid; sensitivity looks at a range",
                        "Maybe range: [1, 2]");
            }
        }
    }

    private void measure(String path, String name, Arm arm) {
        if (arm.model() instanceof SimulatedModel simulated) {
            blame.requireMeasure(path, name, ScenarioRuns.measureNames(simulated));
        }
    }
}
