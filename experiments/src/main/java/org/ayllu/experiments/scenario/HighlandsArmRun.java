package org.ayllu.experiments.scenario;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.Consumer;
import org.ayllu.core.engine.Simulation;
import org.ayllu.experiments.ensemble.ArmRun;
import org.ayllu.experiments.ensemble.Observation;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.YearlyProbe;

/** A run of the highlands model as an ensemble sees it: the yearly figures go out with the year they belong to. */
final class HighlandsArmRun implements ArmRun {
    private final HighlandsRun run;
    private final PhaseTimes times;
    private final Simulation simulation;
    private Consumer<Observation> sink = observation -> {};
    private int year;

    HighlandsArmRun(HighlandsRun run, PhaseTimes times) {
        this.run = run;
        this.times = times;
        this.simulation = run.simulation();
        YearlyProbe probe = new YearlyProbe(run);
        simulation.addProbe((moment, recorder) -> {
            year = moment.year();
            probe.observe(moment, recorder);
        });
        simulation.recordTo((dimension, group, measure, value) ->
                sink.accept(new Observation(year, dimension, group, measure, value)));
    }

    @Override
    public int periods() {
        return simulation.calendar().periods();
    }

    @Override
    public int period() {
        return simulation.period();
    }

    @Override
    public void step(Consumer<Observation> to) {
        sink = to;
        simulation.stepPeriod();
    }

    @Override
    public void save(DataOutput out) throws IOException {
        simulation.save(out);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        simulation.restore(in);
    }

    @Override
    public void close() {
        times.add(simulation);
        run.close();
    }
}
