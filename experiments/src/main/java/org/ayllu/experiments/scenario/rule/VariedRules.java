package org.ayllu.experiments.scenario.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayllu.core.terms.NumberText;
import org.ayllu.core.terms.Parameter;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.VariedTerms;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.experiments.yaml.RecordNode;

/** What must hold of the parameters that a study of a scenario file varies: each is there, and every value or end of a range is allowed. */
final class VariedRules {
    private static final String THEORY = "livelihood.kind";

    private final Blame blame;
    private final Set<String> theories;
    private final Map<String, Parameter> numbers;
    private final Map<String, Map<String, Parameter>> ofArms = new LinkedHashMap<>();

    /**
     * Rules for a scenario.
     *
     * @param blame takes what is wrong
     * @param base of its arms
     * @param arms the arms
     * @param known names of the theories that their households may follow
     */
    VariedRules(Blame blame, Written.Terms base, List<Arm> arms, Set<String> known) {
        this.blame = blame;
        this.theories = known;
        this.numbers = numbers(base);
        for (Arm arm : arms) {
            ofArms.put(arm.name(), numbers(new Written.Terms(arm.population(), arm.livelihood(), arm.model())));
        }
    }

    private static Map<String, Parameter> numbers(Written.Terms terms) {
        Map<String, Parameter> numbers = new LinkedHashMap<>();
        ParameterPaths.of(terms).forEach(entry -> numbers.put(entry.path(), entry.parameter()));
        return numbers;
    }

    /** Checks what a block varies; {@code block} leads to it. */
    void check(String block, List<VariedTerms> vary) {
        Set<String> paths = new HashSet<>();
        for (int i = 0; i < vary.size(); i++) {
            VariedTerms one = vary.get(i);
            String at = block + ".vary[" + i + "]";
            if (!paths.add(one.path())) {
                blame.add(at + ".path", one.path() + " is varied already", "");
            }
            if (!one.values().isEmpty() && !one.range().isEmpty()) {
                blame.add(at, "values and a range exclude each other", "");
            }
            if (!one.range().isEmpty() && !ascending(one.range())) {
                blame.add(at + ".range", "a range is a lower and a higher number: [low, high]", "");
            }
            twice(at, one.values());
            String below = inArm(at + ".path", one.path());
            if (below.equals(THEORY)) {
                theories(at, one.values());
            } else if (!below.isEmpty()) {
                boolean inArm = !below.equals(one.path());
                Map<String, Parameter> known =
                        inArm ? ofArms.getOrDefault(one.path().split("\\.", 3)[1], numbers) : numbers;
                number(at + ".path", below, known).ifPresent(parameter -> allowed(at, one, parameter));
            }
        }
    }

    private void twice(String at, List<String> values) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                blame.add(at + ".values[" + i + "]", values.get(i) + " is there already", "");
            }
        }
    }

    private static boolean ascending(List<String> range) {
        return range.size() == 2 && NumberText.read(range.get(0)) < NumberText.read(range.get(1));
    }

    /** A path without the arm that it begins with, if it does; empty when there is no such arm. */
    private String inArm(String at, String path) {
        if (!path.equals("arms") && !path.startsWith(Arm.PATHS)) {
            return path;
        }
        String[] keys = path.split("\\.", 3);
        if (keys.length < 3 || !ofArms.containsKey(keys[1])) {
            String name = keys.length < 2 ? "" : keys[1];
            blame.add(
                    at,
                    "no arm is called '" + name + "'",
                    name.isEmpty() ? "Maybe arms.NAME.model.…" : Nearest.hint(name, ofArms.keySet()));
            return "";
        }
        return keys[2];
    }

    private void theories(String at, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!theories.contains(values.get(i))) {
                blame.add(
                        at + ".values[" + i + "]",
                        "no such kind: " + values.get(i),
                        Nearest.hint(values.get(i), theories));
            }
        }
    }

    private Optional<Parameter> number(String at, String path, Map<String, Parameter> numbers) {
        Parameter known = numbers.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        boolean here = VariedTerms.BLOCKS.contains(path.split("\\.", 2)[0]);
        blame.add(
                at,
                here
                        ? "there is no number " + path
                        : path + " cannot be varied: only what stands under " + String.join(", ", VariedTerms.BLOCKS)
                                + " can",
                Nearest.of(path, numbers.keySet())
                        .map(near -> "Maybe " + near)
                        .orElse(here ? "'ayllu sources' lists all numbers" : ""));
        return Optional.empty();
    }

    private void allowed(String at, VariedTerms one, Parameter parameter) {
        List<String> texts = one.values().isEmpty() ? one.range() : one.values();
        String key = one.values().isEmpty() ? ".range" : ".values";
        for (int i = 0; i < texts.size(); i++) {
            String problem = problem(one.path(), texts.get(i), parameter);
            if (!problem.isEmpty()) {
                blame.add(at + key + "[" + i + "]", problem, "");
            }
        }
    }

    /** What is wrong with a value; empty when nothing is. A path over years or a list, in brackets, is read when its point is visited. */
    private static String problem(String path, String text, Parameter parameter) {
        if (text.startsWith("{") || text.startsWith("[")) {
            return "";
        }
        double value = NumberText.read(text);
        if (Double.isNaN(value)) {
            return path + " needs a number, not " + text;
        }
        return value >= parameter.min() && value <= parameter.max()
                ? ""
                : path + " is " + text + "; allowed is " + RecordNode.number(parameter.min()) + " to "
                        + RecordNode.number(parameter.max());
    }
}
