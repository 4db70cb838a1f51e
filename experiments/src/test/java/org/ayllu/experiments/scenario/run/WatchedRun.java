package org.ayllu.experiments.scenario.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.Consumer;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.RunSink;

/**
 * A run whose steps somebody watches.
 *
 * @param run what is watched
 * @param watcher is given each step, to be run
 */
record WatchedRun(ArmRun run, Consumer<Runnable> watcher) implements ArmRun {
    @Override
    public int periods() {
        return run.periods();
    }

    @Override
    public int period() {
        return run.period();
    }

    @Override
    public void step(RunSink sink) {
        watcher.accept(() -> run.step(sink));
    }

    @Override
    public void save(DataOutput out) throws IOException {
        run.save(out);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        run.restore(in);
    }

    @Override
    public void close() {
        run.close();
    }
}
