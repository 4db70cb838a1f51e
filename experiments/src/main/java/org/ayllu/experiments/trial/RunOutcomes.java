package org.ayllu.experiments.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;

/** What a finished run reported of some outcomes by municipality. */
final class RunOutcomes {
    private static final String MUNICIPALITY = "municipality";

    private final Map<SeriesKey, SortedMap<Integer, Double>> figures = new HashMap<>();

    RunOutcomes(Series run, List<String> outcomes) {
        for (int row = 0; row < run.size(); row++) {
            SeriesKey key = run.key(row);
            if (key.dimension().equals(MUNICIPALITY) && outcomes.contains(key.measure())) {
                figures.computeIfAbsent(key, unknown -> new TreeMap<>()).put(run.year(row), run.value(row));
            }
        }
    }

    /** One outcome of municipalities, in their order; nothing when one of them lacks a figure that another has. */
    Optional<Panel> panel(String outcome, List<String> municipalities) {
        List<Integer> years = List.copyOf(of(outcome, municipalities.get(0)).keySet());
        double[][] values = new double[municipalities.size()][];
        for (int m = 0; m < values.length; m++) {
            SortedMap<Integer, Double> own = of(outcome, municipalities.get(m));
            if (years.isEmpty() || !List.copyOf(own.keySet()).equals(years)) {
                return Optional.empty();
            }
            values[m] = own.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        return Optional.of(new Panel(years, values));
    }

    private SortedMap<Integer, Double> of(String outcome, String municipality) {
        return figures.getOrDefault(new SeriesKey(MUNICIPALITY, municipality, outcome), new TreeMap<>());
    }
}
