package org.ayllu.experiments.scenario.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.CalibrationTarget;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.experiments.yaml.RecordNode;
import org.ayllu.models.model.Division;
import org.ayllu.models.model.Measure;

/** What must hold between a target of a calibration and what its runs report. */
public final class TargetRules {
    private static final double PERCENT = 100;
    private static final String MISSING = "is missing";

    private final List<Arm> arms;
    private final Years time;
    private final List<Measure> solved;
    private final Problems problems;
    private final Map<String, Map<String, Measure>> reported = new HashMap<>();

    /**
     * Rules.
     *
     * @param arms of the scenario, at least one
     * @param time its years
     * @param solved what it reports if it is solved at once; empty otherwise
     * @param problems takes what is wrong
     */
    public TargetRules(List<Arm> arms, Years time, List<Measure> solved, Problems problems) {
        this.arms = arms;
        this.time = time;
        this.solved = solved;
        this.problems = problems;
    }

    /** Checks a target. */
    void check(CalibrationTarget target, Node node, String path) {
        Optional<Arm> arm = arm(target);
        if (arm.isEmpty()) {
            List<String> names = arms.stream().map(Arm::name).toList();
            add(node, path, "arm", "no arm is called " + target.arm(), Nearest.hint(target.arm(), names));
        } else {
            measure(target, arm.get(), node, path);
            group(target, arm.get(), node, path);
            years(target, arm.get(), node, path);
        }
        if (Double.isNaN(target.value())) {
            add(node, path, "value", MISSING, "");
        } else if (CalibrationRules.at(node, "value") instanceof Node.Fields figure && figure != node) {
            add(node, path, "value", "status and source stand beside the value, not around it", "");
        }
        if (Double.isNaN(target.tolerance())) {
            add(node, path, "tolerance", MISSING, "");
        } else if (!(target.tolerance() > 0)) {
            add(node, path, "tolerance", "must be above 0", "");
        }
        if (target.source().isEmpty()) {
            add(node, path, "source", "is missing: a target says where it comes from", "");
        }
    }

    private void add(Node node, String path, String key, String message, String hint) {
        problems.add(CalibrationRules.at(node, key).mark(), path + "." + key, message, hint);
    }

    private Optional<Arm> arm(CalibrationTarget target) {
        return arms.stream()
                .filter(arm -> target.arm().isEmpty() || arm.name().equals(target.arm()))
                .findFirst();
    }

    private void measure(CalibrationTarget target, Arm arm, Node node, String path) {
        if (target.measure().isEmpty()) {
            add(node, path, "measure", MISSING, "");
            return;
        }
        Map<String, Measure> known = reported.computeIfAbsent(arm.name(), name -> reported(arm));
        Measure measure = known.get(target.measure());
        if (measure == null) {
            String hint = Nearest.of(target.measure(), known.keySet())
                    .map(near -> "Maybe " + near)
                    .orElse("All are listed in dictionary.csv of any results");
            add(node, path, "measure", "no measure is called " + target.measure(), hint);
        } else if (measure.unit().equals("fraction") && (target.value() < 0 || target.value() > 1)) {
            String hint = target.value() > 1 && target.value() <= PERCENT
                    ? "Maybe " + RecordNode.number(target.value() / PERCENT) + ": shares are fractions of 1"
                    : "";
            String message =
                    RecordNode.number(target.value()) + " is not possible: " + measure.name() + " is a share of 0 to 1";
            add(node, path, "value", message, hint);
        }
    }

    private Map<String, Measure> reported(Arm arm) {
        Map<String, Measure> known = new LinkedHashMap<>();
        List<Measure> measures = arm.model() instanceof SolvedModel ? solved : ScenarioRuns.measures(arm.simulated());
        measures.forEach(measure -> known.put(measure.name(), measure));
        return known;
    }

    private void group(CalibrationTarget target, Arm arm, Node node, String path) {
        if (arm.model() instanceof SolvedModel) {
            return;
        }
        List<Division> divisions = arm.simulated().divisions();
        List<String> labels = divisions.stream().map(Division::label).toList();
        int index = labels.indexOf(target.dimension());
        if (index < 0) {
            String hint = Nearest.hint(target.dimension(), labels);
            add(node, path, "dimension", "households are not divided by " + target.dimension(), hint);
            return;
        }
        Division division = divisions.get(index);
        List<String> groups = division.groups();
        if (!division.isPlaces() && !groups.contains(target.group())) {
            String hint = Nearest.hint(target.group(), groups);
            add(node, path, "group", "no group of " + target.dimension() + " is called " + target.group(), hint);
        }
    }

    private void years(CalibrationTarget target, Arm arm, Node node, String path) {
        List<String> stated = new ArrayList<>();
        if (target.from() != 0) {
            stated.add("from");
        }
        if (target.to() != 0) {
            stated.add("to");
        }
        if (arm.model() instanceof SolvedModel) {
            stated.forEach(key ->
                    add(node, path, key, "years play no part in a model that is solved at once", "Leave it out"));
            return;
        }
        int last = time.start() + time.years() - 1;
        for (String key : stated) {
            int year = key.equals("from") ? target.from() : target.to();
            if (year < time.start() || year > last) {
                add(node, path, key, year + " is not among the reported years, " + time.start() + " to " + last, "");
            }
        }
        if (stated.size() == 2 && target.from() > target.to()) {
            add(node, path, "to", target.to() + " lies before " + target.from(), "");
        }
    }
}
