package org.ayllu.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks at two reports at a time, each in a browser for every set of fonts, and prints a line for each report. */
final class Inspections {
    private static final int AT_A_TIME = 2;
    private static final double NANOS = 1e9;

    private final Map<Path, CompletableFuture<Inspection>> inspections = new LinkedHashMap<>();
    private final Queue<Path> left;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger faulty = new AtomicInteger();
    private final long begun = System.nanoTime();

    /** Begins. */
    Inspections(List<Path> reports) {
        reports.forEach(report -> inspections.put(report, new CompletableFuture<>()));
        left = new ConcurrentLinkedQueue<>(reports);
        for (int i = 0; i < AT_A_TIME; i++) {
            new Thread(this::work, "browser " + i).start();
        }
    }

    /** Waits until a report has been looked at. */
    Inspection of(Path report) {
        return inspections.get(report).join();
    }

    /** What has been done. */
    String summary() {
        return String.format(
                Locale.ROOT, "%d reports looked at in %.0f s, %d with faults", done.get(), since(begun), faulty.get());
    }

    /** Browsers are asked by the thread that opened them and by no other. */
    private void work() {
        try (Browsers browsers = new Browsers()) {
            for (Path report = left.poll(); report != null; report = left.poll()) {
                look(browsers, report);
            }
        } catch (RuntimeException | Error e) {
            inspections.values().forEach(inspection -> inspection.completeExceptionally(e));
        }
    }

    private void look(Browsers browsers, Path report) {
        long opened = System.nanoTime();
        try {
            Inspection inspection = new Inspection(browsers, report);
            faulty.addAndGet(Math.min(1, inspection.faults()));
            System.out.printf(
                    Locale.ROOT,
                    "%2d/%d %-44s %5.1f s%s%n",
                    done.incrementAndGet(),
                    inspections.size(),
                    Reports.name(report),
                    since(opened),
                    inspection.faults() == 0 ? "" : "  FAULTS: " + inspection.faults());
            inspections.get(report).complete(inspection);
        } catch (IOException e) {
            inspections.get(report).completeExceptionally(e);
        }
    }

    private static double since(long moment) {
        return (System.nanoTime() - moment) / NANOS;
    }
}
