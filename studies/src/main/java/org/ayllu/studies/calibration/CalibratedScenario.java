package org.ayllu.studies.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.terms.Status;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.ScenarioWriter;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Provenance;
import org.ayllu.experiments.yaml.RecordNode;
import org.ayllu.experiments.yaml.YamlWriter;
import org.ayllu.studies.study.StudyScenario;
import org.jspecify.annotations.Nullable;

/** A scenario with fitted numbers, which say so. Numbers without effect stay as they were. */
public final class CalibratedScenario {
    private static final int DIGITS = 4;
    private static final Mark NOWHERE = new Mark(Path.of(""), 1, 1);

    private final StudyScenario scenario;
    private final Fitted fitted;
    private final String source;

    /**
     * A scenario.
     *
     * @param scenario the one that was calibrated
     * @param fitted what was found
     * @param source what stands as the source of the fitted numbers
     */
    public CalibratedScenario(StudyScenario scenario, Fitted fitted, String source) {
        this.scenario = scenario;
        this.fitted = fitted;
        this.source = source;
    }

    /** The whole scenario, all numbers with their sources. */
    public String whole() {
        LoadedScenario base = scenario.base();
        Scenario changed = scenario.at(fitted.fittedPoint());
        Map<String, Provenance> stated = new HashMap<>(base.stated());
        for (int number = 0; number < fitted.values().size(); number++) {
            if (!fitted.inert().contains(number)) {
                Provenance known = known(number);
                stated.put(known.path(), known);
            }
        }
        return ScenarioWriter.text(new LoadedScenario(changed, stated, base.sources(), base.questionOf(), List.of()));
    }

    /** The fitted numbers alone, as they would stand in a file laid over the scenario; a remark where no number was fitted. */
    public String changes() {
        if (fitted.inert().size() == fitted.values().size()) {
            return "# The targets tell nothing of any number: all keep their values.\n";
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int number = 0; number < fitted.values().size(); number++) {
            if (!fitted.inert().contains(number)) {
                String[] keys = known(number).path().split("\\.", -1);
                put(tree, List.of(keys), figure(known(number)));
            }
        }
        return YamlWriter.text((Node.Fields) node(tree));
    }

    private Provenance known(int number) {
        FittedNumber one = fitted.calibration().numbers().get(number);
        double value = fitted.values().get(number);
        String unit = scenario.base().provenance().stream()
                .filter(known -> known.path().equals(one.path()))
                .map(Provenance::unit)
                .findFirst()
                .orElse("");
        return new Provenance(
                one.path(),
                RecordNode.number(value),
                unit,
                Status.CALIBRATED,
                source,
                range(fitted.intervals().get(number), value),
                null);
    }

    /** An interval in few digits that holds the value; null for one without width. */
    private static Provenance.@Nullable Range range(Interval interval, double value) {
        double low = Math.min(rounded(interval.low()), value);
        double high = Math.max(rounded(interval.high()), value);
        return low < high ? new Provenance.Range(low, high) : null;
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }

    private static Node figure(Provenance known) {
        Map<String, Node> keys = new LinkedHashMap<>();
        keys.put("value", plain(known.value()));
        if (!known.unit().isEmpty()) {
            keys.put("unit", RecordNode.text(known.unit()));
        }
        keys.put("status", RecordNode.text("calibrated"));
        Provenance.Range range = known.range();
        if (range != null) {
            Node low = plain(RecordNode.number(range.min()));
            keys.put("range", new Node.Items(NOWHERE, List.of(low, plain(RecordNode.number(range.max())))));
        }
        keys.put("source", RecordNode.text(known.source()));
        return RecordNode.fields(keys);
    }

    private static Node plain(String text) {
        return new Node.Scalar(NOWHERE, text, true);
    }

    @SuppressWarnings("unchecked") // every inner map was put here
    private static void put(Map<String, Object> tree, List<String> keys, Node leaf) {
        if (keys.size() == 1) {
            tree.put(keys.get(0), leaf);
        } else {
            Object below = tree.computeIfAbsent(keys.get(0), key -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) below, keys.subList(1, keys.size()), leaf);
        }
    }

    private static Node node(Object tree) {
        if (tree instanceof Node leaf) {
            return leaf;
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        ((Map<?, ?>) tree)
                .forEach((key, value) -> fields.put((String) key, node(java.util.Objects.requireNonNull(value))));
        return RecordNode.fields(fields);
    }
}
