package org.ayllu.experiments.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayllu.core.terms.Parameter;
import org.ayllu.experiments.design.Factorial;
import org.ayllu.experiments.design.FractionalFactorial;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.experiments.yaml.RecordNode;
import org.ayllu.models.highlands.Measure;

/** What must hold of {@code experiment.sweep} and {@code experiment.sensitivity}. */
final class StudyRules {
    private static final String SWEEP = "experiment.sweep";
    private static final String SENSITIVITY = "experiment.sensitivity";

    private final Blame blame;

    StudyRules(Node.Fields root, Problems problems) {
        blame = new Blame(root, problems);
    }

    /** Checks a scenario whose arms could all be made. */
    void check(Written written, List<Arm> arms) {
        if (arms.isEmpty()) {
            return;
        }
        Map<String, Parameter> numbers = new LinkedHashMap<>();
        ParameterPaths.of(written.base()).forEach(entry -> numbers.put(entry.path(), entry.parameter()));
        List<String> names = arms.stream().map(Arm::name).toList();
        SweepTerms sweep = written.experiment().sweep();
        if (!sweep.equals(SweepTerms.defaults())) {
            vary(SWEEP, sweep.vary(), numbers, names);
            design(sweep);
            for (int i = 0; i < sweep.measures().size(); i++) {
                measure(SWEEP + ".measures[" + i + "]", sweep.measures().get(i), arms.get(0));
            }
        }
        SensitivityTerms sensitivity = written.experiment().sensitivity();
        if (!sensitivity.equals(SensitivityTerms.defaults())) {
            sensitivity(sensitivity, arms);
            vary(SENSITIVITY, sensitivity.vary(), numbers, names);
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
        List<String> others = arms.stream().skip(1).map(Arm::name).toList();
        if (!terms.arm().isEmpty() && !others.contains(terms.arm())) {
            blame.add(
                    SENSITIVITY + ".arm",
                    "no arm but the first is called '" + terms.arm() + "'",
                    Nearest.hint(terms.arm(), others));
        }
        if (terms.numbers() == SensitivityTerms.Numbers.NAMED && terms.vary().isEmpty()) {
            blame.add(SENSITIVITY, "which numbers? None is named in vary", "Maybe numbers: assumed");
        }
        if (terms.method() == SensitivityTerms.Method.SOBOL && terms.grouping() == SensitivityTerms.Grouping.BLOCKS) {
            blame.add(SENSITIVITY + ".grouping", "numbers move in blocks with method: morris only", "");
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
        if (!(arm.model() instanceof ModelTerms.Highlands highlands)) {
            return;
        }
        List<String> known = ScenarioRuns.measures(highlands.terms()).stream()
                .map(Measure::name)
                .toList();
        if (!known.contains(name)) {
            blame.add(
                    path,
                    "no measure is called '" + name + "'",
                    Nearest.of(name, known)
                            .map(near -> "Maybe " + near)
                            .orElse("All are listed in dictionary.csv of any results"));
        }
    }

    private void vary(String block, List<VariedTerms> vary, Map<String, Parameter> numbers, List<String> arms) {
        Set<String> paths = new HashSet<>();
        for (int i = 0; i < vary.size(); i++) {
            VariedTerms one = vary.get(i);
            String at = block + ".vary[" + i + "]";
            if (!paths.add(one.path())) {
                blame.add(at + ".path", one.path() + " is varied already", "");
            }
            Optional<Parameter> number = known(at + ".path", one.path(), numbers, arms);
            if (!one.values().isEmpty() && !one.range().isEmpty()) {
                blame.add(at, "values and a range exclude each other", "");
            }
            range(at, one);
            number.ifPresent(parameter -> bounds(at, one, parameter));
        }
    }

    /** The number that a path leads to; empty when it leads to a text, or to nothing. */
    private Optional<Parameter> known(String at, String path, Map<String, Parameter> numbers, List<String> arms) {
        String[] keys = path.split("\\.", 3);
        String below = path;
        if (keys[0].equals("arms")) {
            if (keys.length < 3 || !arms.contains(keys[1])) {
                blame.add(
                        at,
                        "no arm is called '" + (keys.length < 2 ? "" : keys[1]) + "'",
                        keys.length < 2 ? "Maybe arms.NAME.model.…" : Nearest.hint(keys[1], arms));
                return Optional.empty();
            }
            below = keys[2];
        }
        Parameter number = numbers.get(below);
        if (!VariedTerms.BLOCKS.contains(keys[0])) {
            blame.add(
                    at,
                    below + " cannot be varied: only what stands under " + String.join(", ", VariedTerms.BLOCKS)
                            + " can",
                    Nearest.of(below, numbers.keySet())
                            .map(near -> "Maybe " + near)
                            .orElse(""));
        } else if (number == null && !below.endsWith("kind")) {
            blame.add(
                    at,
                    "there is no number " + below,
                    Nearest.of(below, numbers.keySet())
                            .map(near -> "Maybe " + near)
                            .orElse("'ayllu sources' lists all numbers"));
        }
        return Optional.ofNullable(number);
    }

    private void range(String at, VariedTerms one) {
        if (!one.range().isEmpty() && !ascending(one.range())) {
            blame.add(at + ".range", "a range is a lower and a higher number: [low, high]", "");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < one.values().size(); i++) {
            if (!seen.add(one.values().get(i))) {
                blame.add(at + ".values[" + i + "]", one.values().get(i) + " is there already", "");
            }
        }
    }

    private static boolean ascending(List<String> range) {
        try {
            return range.size() == 2 && Double.parseDouble(range.get(0)) < Double.parseDouble(range.get(1));
        } catch (NumberFormatException text) {
            return false;
        }
    }

    private void bounds(String at, VariedTerms one, Parameter parameter) {
        List<String> texts = one.values().isEmpty() ? one.range() : one.values();
        String key = one.values().isEmpty() ? ".range" : ".values";
        for (int i = 0; i < texts.size(); i++) {
            double value;
            try {
                value = Double.parseDouble(texts.get(i));
            } catch (NumberFormatException other) {
                // a path over years, as {1985: 1, 2000: 2}: checked when the point is visited
                continue;
            }
            if (value < parameter.min() || value > parameter.max()) {
                blame.add(
                        at + key + "[" + i + "]",
                        one.path() + " is " + texts.get(i) + "; allowed is " + RecordNode.number(parameter.min())
                                + " to " + RecordNode.number(parameter.max()),
                        "");
            }
        }
    }
}
