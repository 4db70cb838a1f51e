package org.ayllu.experiments.scenario.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.engine.Simulation;

/** Adds up the time that runs spend in each phase. Runs may report from several threads at once. */
final class PhaseTimes {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /** Adds what a run has spent so far. */
    synchronized void add(Simulation simulation) {
        List<Phase> phases = simulation.plan().phases();
        long[] spent = simulation.phaseNanos();
        for (int i = 0; i < spent.length; i++) {
            nanos.merge(phases.get(i).name(), spent[i], Long::sum);
        }
    }

    /** Seconds by phase, in the order of the plan. */
    synchronized Map<String, Double> seconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        nanos.forEach((phase, spent) -> seconds.put(phase, spent / NANOS_PER_SECOND));
        return seconds;
    }
}
