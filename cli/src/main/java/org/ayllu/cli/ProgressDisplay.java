package org.ayllu.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * How far an ensemble is and how long it will still take: a bar where somebody looks on, a line now and then where the text goes into a file, nothing if
 * it is soon over.
 */
final class ProgressDisplay implements EnsembleProgress, AutoCloseable {
    private static final double PATIENCE_SECONDS = 2;
    private static final double SECONDS_BETWEEN_LINES = 10;
    private static final double NANOS = 1e9;
    private static final int BAR = 30;

    private final PrintWriter err;
    private final int columns;
    private int runs;
    private final LongSupplier nanoTime;
    private final long begun;
    private @Nullable ProgressBar bar;
    private double lastLine;
    private long doneBefore = -1;
    private long done;
    private long total;
    /** Once all runs are finished, parts of the results: those that are written, and all. */
    private int written;

    private int parts;

    /**
     * A display.
     *
     * @param err where it goes
     * @param columns width of the terminal, 0 = not a terminal
     * @param runs how many runs there are
     * @param nanoTime a clock
     */
    ProgressDisplay(PrintWriter err, int columns, int runs, LongSupplier nanoTime) {
        this.err = err;
        this.columns = columns;
        this.runs = runs;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    @Override
    public synchronized void stage(int runsNow) {
        runs = runsNow;
    }

    @Override
    public synchronized void periods(long doneNow, long of) {
        if (doneBefore < 0) {
            doneBefore = doneNow;
        }
        done = doneNow;
        total = of;
        show(done, total);
    }

    @Override
    public synchronized void writing(int doneNow, int of) {
        written = doneNow;
        parts = of;
        show(written, parts);
    }

    private void show(long now, long of) {
        if (seconds() < PATIENCE_SECONDS) {
            return;
        }
        if (columns > 0) {
            if (bar == null) {
                bar = start();
            }
            bar.maxHint(of);
            bar.stepTo(now);
        } else if (seconds() - lastLine >= SECONDS_BETWEEN_LINES) {
            lastLine = seconds();
            err.println(text());
            err.flush();
        }
    }

    private ProgressBar start() {
        return new ProgressBarBuilder()
                .setInitialMax(total)
                .setUpdateIntervalMillis(200)
                .setRenderer((state, most) -> drawn())
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, columns - 1))
                .build();
    }

    private void draw(String line) {
        String fitting = Paragraph.length(line) < columns ? line : text();
        err.print("\r" + Paragraph.left(fitting, columns - 1));
        err.flush();
    }

    private synchronized String drawn() {
        int full = (int) (BAR * share());
        return "  " + "━".repeat(full) + "─".repeat(BAR - full) + text();
    }

    private synchronized String text() {
        long percent = (long) (100 * share());
        if (parts > 0) {
            return "  " + percent + " % of the results written";
        }
        double rate = (done - doneBefore) / Math.max(seconds(), 1e-3);
        String left = rate > 0 ? ", " + Numerals.about(Math.ceil((total - done) / rate)) + " left" : "";
        return "  " + percent + " % of " + Numerals.count(runs, "run") + left;
    }

    private double share() {
        return parts > 0 ? (double) written / parts : total == 0 ? 0 : (double) done / total;
    }

    private double seconds() {
        return (nanoTime.getAsLong() - begun) / NANOS;
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        ProgressBar shown;
        synchronized (this) {
            shown = bar;
            bar = null;
        }
        if (shown != null) {
            shown.close();
            err.print("\r" + " ".repeat(Math.max(0, columns - 1)) + "\r");
            err.flush();
        }
    }
}
