package org.ayllu.ensembles.execution;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes runs from the queue and simulates them, one after another. */
final class RunLane implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RunLane.class);

    private final ArmRunFactory factory;
    private final RunKeeper keeper;
    private final RunQueue queue;
    private final ProgressMeter meter;

    RunLane(ArmRunFactory factory, RunKeeper keeper, RunQueue queue, ProgressMeter meter) {
        this.factory = factory;
        this.keeper = keeper;
        this.queue = queue;
        this.meter = meter;
    }

    /** A run with what it has reported so far. */
    private record LiveRun(ArmRun run, Series series) implements AutoCloseable {
        @Override
        public void close() {
            run.close();
        }
    }

    @Override
    public void run() {
        for (Optional<RunQueue.Task> task = queue.next(); task.isPresent(); task = queue.next()) {
            simulate(task.get());
        }
    }

    private void simulate(RunQueue.Task task) {
        boolean done;
        try (LiveRun live = open(task)) {
            meter.started(live.run().period(), live.run().periods());
            done = advance(task, live);
        } catch (IOException e) {
            queue.addStorageFailure(e);
            return;
        } catch (RuntimeException | Error e) {
            fail(task, -1, e);
            return;
        }
        if (done) {
            queue.addFinished();
            meter.finished(task.key());
        }
    }

    private LiveRun open(RunQueue.Task task) throws IOException {
        Optional<Checkpoint> checkpoint = keeper.checkpoint(task.key());
        ArmRun run = start(task);
        if (checkpoint.isEmpty()) {
            return new LiveRun(run, new Series());
        }
        try {
            return new LiveRun(run, checkpoint.get().restoreInto(run));
        } catch (IOException | RuntimeException e) {
            LOG.warn("{}: its checkpoint cannot be restored, so the run starts again ({})", task.key(), e.toString());
            run.close();
            return new LiveRun(start(task), new Series());
        }
    }

    private ArmRun start(RunQueue.Task task) {
        return factory.start(task.key().arm(), task.key().replicate(), task.threads());
    }

    /** Whether the run came to its end. */
    private boolean advance(RunQueue.Task task, LiveRun live) throws IOException {
        RunKey key = task.key();
        ArmRun run = live.run();
        long interval = queue.execution().checkpointEvery().toNanos();
        int periodSaved = run.period();
        int period = periodSaved;
        long saved = System.nanoTime();
        try {
            while (period < run.periods()) {
                boolean stop = queue.stopping();
                if (period > periodSaved && (stop || System.nanoTime() - saved >= interval)) {
                    keeper.save(key, run, live.series());
                    periodSaved = period;
                    saved = System.nanoTime();
                }
                if (stop) {
                    return false;
                }
                run.step(live.series());
                period = run.period();
                meter.stepped();
            }
        } catch (RuntimeException | Error e) {
            fail(task, period, e);
            return false;
        }
        keeper.finish(key, live.series());
        return true;
    }

    private void fail(RunQueue.Task task, int period, Throwable cause) {
        RunFailure failure = new RunFailure(task.key(), period, cause, task.before());
        if (task.before() == null) {
            LOG.warn("{}; it is tried once more", failure.message());
            queue.repeat(task, failure);
            meter.takenBack(period);
            return;
        }
        LOG.error(failure.message(), cause);
        queue.addFailure(failure);
        meter.failed(failure);
    }
}
