package org.ayllu.benchmarks;

import java.util.List;
import org.ayllu.core.engine.Simulation;
import org.ayllu.models.highlands.HighlandsRun;

/** The engine, which tells what each of its phases took. */
final class EngineContestant implements Contestant {
    private final HighlandsRun run;
    private final int seasons;

    EngineContestant(HighlandsRun run) {
        this.run = run;
        this.seasons = run.simulation().calendar().seasonsPerYear();
    }

    @Override
    public void stepYear() {
        Simulation simulation = run.simulation();
        for (int season = 0; season < seasons; season++) {
            simulation.stepPeriod();
        }
    }

    List<String> phases() {
        return run.simulation().plan().phases().stream()
                .map(phase -> phase.name())
                .toList();
    }

    /** Nanoseconds in each phase since the beginning. */
    long[] phaseNanos() {
        return run.simulation().phaseNanos();
    }

    @Override
    public void close() {
        run.close();
    }
}
