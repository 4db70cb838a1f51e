package org.ayllu.experiments.scenario.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayllu.experiments.scenario.CalibratedNumber;
import org.ayllu.experiments.scenario.CalibrationTarget;
import org.ayllu.experiments.scenario.CalibrationTerms;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.experiments.yaml.Provenance;
import org.ayllu.experiments.yaml.RecordNode;
import org.jspecify.annotations.Nullable;

/** What must hold between {@code calibration:} and the rest of a scenario file before anything is fitted. */
public final class CalibrationRules {
    /** Its key. */
    public static final String KEY = "calibration";

    /** What a calibration may vary: what a study may. */
    private static final List<String> VARIABLE = List.of("population.", "livelihood.", "model.");

    private final Node.Fields root;
    private final Problems problems;
    private final Map<String, ParameterPaths.Entry> numbers = new LinkedHashMap<>();
    private final Map<String, Provenance> stated;

    public CalibrationRules(Node.Fields root, Written written, Map<String, Provenance> stated, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.stated = stated;
        for (ParameterPaths.Entry entry : ParameterPaths.of(written)) {
            if (VARIABLE.stream().anyMatch(entry.path()::startsWith)) {
                numbers.put(entry.path(), entry);
            }
        }
    }

    /** Checks the block: its numbers, its targets, and that there are enough of these. */
    public void check(CalibrationTerms terms, TargetRules targets) {
        Node block = root.get(KEY);
        Mark mark = block == null ? root.mark() : block.mark();
        if (terms.parameters().isEmpty()) {
            problems.add(
                    mark,
                    KEY + ".parameters",
                    "at least one number to fit is needed, like - path: model.jobs.nonFarmJobs");
        }
        List<Node> entries = items("parameters");
        Map<String, Mark> seen = new HashMap<>();
        for (int i = 0; i < entries.size() && i < terms.parameters().size(); i++) {
            number(terms.parameters().get(i), entries.get(i), KEY + ".parameters[" + i + "]", seen);
        }
        List<Node> facts = items("targets");
        Set<CalibrationTarget> known = new HashSet<>();
        for (int i = 0; i < facts.size() && i < terms.targets().size(); i++) {
            String path = KEY + ".targets[" + i + "]";
            targets.check(terms.targets().get(i), facts.get(i), path);
            if (!known.add(terms.targets().get(i).with(0))) {
                problems.add(facts.get(i).mark(), path, "the same target stands here twice");
            }
        }
        long fitted = terms.targets().stream().filter(CalibrationTarget::fitted).count();
        if (fitted < terms.parameters().size()) {
            problems.add(
                    mark,
                    KEY + ".targets",
                    terms.parameters().size() + " numbers cannot be fitted to " + fitted
                            + (fitted == 1 ? " target" : " targets")
                            + ": at least as many targets are needed, not counting those with use: check");
        }
    }

    private List<Node> items(String key) {
        return root.get(KEY) instanceof Node.Fields block && block.get(key) instanceof Node.Items items
                ? items.nodes()
                : List.of();
    }

    private void number(CalibratedNumber number, Node node, String path, Map<String, Mark> seen) {
        Mark mark = at(node, "path").mark();
        ParameterPaths.Entry entry = numbers.get(number.path());
        if (entry == null) {
            problems.add(
                    mark,
                    path + ".path",
                    number.path().isEmpty()
                            ? "is missing"
                            : "there is no number " + number.path() + " under population, livelihood or model",
                    Nearest.of(number.path(), numbers.keySet())
                            .map(near -> "Maybe " + near)
                            .orElse("'ayllu sources' lists all numbers"));
            return;
        }
        Mark before = seen.putIfAbsent(number.path(), mark);
        if (before != null) {
            problems.add(mark, path + ".path", number.path() + " stands in line " + before.line() + " already");
        }
        Double present = present(entry);
        if (present == null) {
            problems.add(mark, path + ".path", number.path() + " is not a single number, which alone can be fitted");
            return;
        }
        range(number, entry, present, node, path);
    }

    private void range(CalibratedNumber number, ParameterPaths.Entry entry, double present, Node node, String path) {
        Node place = at(node, "range");
        String at = path + ".range";
        List<Double> ends = range(number, stated);
        if (ends.isEmpty()) {
            problems.add(
                    place.mark(),
                    at,
                    "the scenario states no range beside " + number.path(),
                    "State one here, like range: [" + near(0.8 * present) + ", " + near(1.2 * present) + "]");
        } else if (ends.size() != 2 || !(ends.get(0) < ends.get(1))) {
            problems.add(place.mark(), at, "two numbers are needed, the lower first, like [0.1, 0.3]");
        } else if (ends.get(0) < entry.parameter().min()
                || ends.get(1) > entry.parameter().max()) {
            problems.add(
                    place.mark(),
                    at,
                    text(ends) + " goes beyond what is possible, "
                            + new Provenance.Range(
                                    entry.parameter().min(), entry.parameter().max()));
        } else if (present < ends.get(0) || present > ends.get(1)) {
            problems.add(
                    place.mark(),
                    at,
                    text(ends) + " does not hold the present value of " + number.path() + ", "
                            + RecordNode.number(present));
        } else if (number.scale() == CalibratedNumber.Scale.LOG && ends.get(0) <= 0) {
            problems.add(place.mark(), at, "a range on a log scale lies above 0, not " + text(ends));
        }
    }

    private static String near(double value) {
        return RecordNode.number(new BigDecimal(value).round(new MathContext(2)).doubleValue());
    }

    private static String text(List<Double> ends) {
        return new Provenance.Range(ends.get(0), ends.get(1)).toString();
    }

    /** Both ends of a number's range, its own or the one that the scenario states; empty for none. */
    static List<Double> range(CalibratedNumber number, Map<String, Provenance> stated) {
        Provenance known = stated.get(number.path());
        Provenance.Range range = known == null ? null : known.range();
        return !number.range().isEmpty() || range == null
                ? number.range()
                : new ArrayList<>(List.of(range.min(), range.max()));
    }

    /** The number that stands there; null if it is not a single one. */
    private static @Nullable Double present(ParameterPaths.Entry entry) {
        try {
            return Double.valueOf(entry.asDefault().value());
        } catch (NumberFormatException several) {
            return null;
        }
    }

    /** The value of a key, or the block if the key is not there. */
    static Node at(Node node, String key) {
        Node value = node instanceof Node.Fields fields ? fields.get(key) : null;
        return value == null ? node : value;
    }
}
