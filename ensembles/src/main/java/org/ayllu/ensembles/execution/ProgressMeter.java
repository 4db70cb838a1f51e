package org.ayllu.ensembles.execution;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds up the periods of all runs and passes on what happens, one call at a time. */
final class ProgressMeter {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressMeter.class);

    private final EnsembleProgress listener;
    private final int runs;
    private final int finishedBefore;
    private long done;
    private long total;

    ProgressMeter(EnsembleProgress listener, int runs, int finishedBefore) {
        this.listener = listener;
        this.runs = runs;
        this.finishedBefore = finishedBefore;
    }

    /** The length of a run is known only once the first one has been made. */
    synchronized void started(int period, int periods) {
        if (total == 0) {
            total = (long) runs * periods;
            done = (long) finishedBefore * periods;
        }
        done += period;
        tell(() -> listener.periods(done, total));
    }

    synchronized void stepped() {
        done++;
        tell(() -> listener.periods(done, total));
    }

    /** A run that came to a period begins anew. */
    synchronized void takenBack(int period) {
        done -= Math.max(0, period);
        tell(() -> listener.periods(done, total));
    }

    synchronized void finished(RunKey key) {
        tell(() -> listener.finished(key));
    }

    synchronized void failed(RunFailure failure) {
        tell(() -> listener.failed(failure));
    }

    private static void tell(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            LOG.warn("the progress listener failed; the runs go on", e);
        }
    }
}
