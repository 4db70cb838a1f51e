package org.ayllu.reports.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.statistics.PairedComparison;

/** Figures of a results folder, read once: yearly values, and means of the last years by replicate. */
public final class RunFigures {
    private static final String ALL = "all";

    private record Asked(int arm, String dimension, String measure) {}

    private final RunStore store;
    private final List<ArmDescription> arms;
    private final Map<Asked, Map<String, YearlyValues>> read = new HashMap<>();

    RunFigures(RunStore store) {
        this.store = store;
        this.arms = store.manifest().experiment().arms();
    }

    /** The arms, the baseline first. */
    public List<ArmDescription> arms() {
        return arms;
    }

    /** Number of replicates of each arm. */
    public int replicates() {
        return store.manifest().experiment().replicates();
    }

    /** A measure by the groups of a dimension; without groups when it was not reported. */
    public Map<String, YearlyValues> groups(int arm, String dimension, String measure) {
        return read.computeIfAbsent(new Asked(arm, dimension, measure), asked -> {
            try {
                return store.groups(arms.get(arm).name(), dimension, measure);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A measure of all households by year, if it was reported. */
    public Optional<YearlyValues> all(int arm, String measure) {
        return Optional.ofNullable(groups(arm, ALL, measure).get(ALL));
    }

    /** Whether every arm reported a measure of all households in every year and replicate. */
    public boolean reported(String measure) {
        for (int arm = 0; arm < arms.size(); arm++) {
            if (!all(arm, measure)
                    .filter(values -> complete(values.lastMeans()))
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean complete(double[] values) {
        return values.length > 0 && Arrays.stream(values).allMatch(Double::isFinite);
    }

    /** Mean of the last years by replicate, in the unit in which the measure is shown. */
    public double[] level(int arm, MeasureText measure) {
        return scaled(all(arm, measure.name()).orElseThrow().lastMeans(), measure.factor());
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    /** What an arm does to a measure that was {@link #reported}. */
    public Effect effect(int arm, MeasureText measure) {
        return new Effect(measure, PairedComparison.of(level(0, measure), level(arm, measure)));
    }

    /** What an arm does to a measure by group; a group that a replicate of either arm lacks in a last year is left out. */
    public Map<String, Effect> effects(int arm, String dimension, MeasureText measure) {
        Map<String, YearlyValues> with = groups(arm, dimension, measure.name());
        Map<String, Effect> effects = new LinkedHashMap<>();
        groups(0, dimension, measure.name()).forEach((group, without) -> {
            YearlyValues changed = with.get(group);
            if (changed != null && complete(without.lastMeans()) && complete(changed.lastMeans())) {
                effects.put(
                        group,
                        new Effect(
                                measure,
                                PairedComparison.of(
                                        scaled(without.lastMeans(), measure.factor()),
                                        scaled(changed.lastMeans(), measure.factor()))));
            }
        });
        return effects;
    }

    /** A label of the last years of a measure; empty when it was not reported. */
    String period(String measure) {
        return all(0, measure).map(YearlyValues::lastPeriod).orElse("");
    }

    /** Dimensions of the series, in the order in which they were reported first. */
    public List<String> dimensions() {
        try {
            List<String> dimensions = new ArrayList<>();
            for (SeriesKey key : store.keys()) {
                if (!dimensions.contains(key.dimension())) {
                    dimensions.add(key.dimension());
                }
            }
            return dimensions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
