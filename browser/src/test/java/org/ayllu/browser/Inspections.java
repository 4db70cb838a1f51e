package org.ayllu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
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

/** Looks at reports in two browsers at a time, and prints a line for each report. */
final class Inspections {
    private static final int BROWSERS = 2;
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
        for (int i = 0; i < BROWSERS; i++) {
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

    /** A browser is asked by the thread that opened it and by no other. */
    private void work() {
        try (Playwright playwright = Playwright.create();
                Browser browser = browser(playwright)) {
            for (Path report = left.poll(); report != null; report = left.poll()) {
                look(browser, report);
            }
        } catch (RuntimeException | Error e) {
            inspections.values().forEach(inspection -> inspection.completeExceptionally(e));
        }
    }

    private void look(Browser browser, Path report) {
        long opened = System.nanoTime();
        try {
            Inspection inspection = new Inspection(browser, report);
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

    private static Browser browser(Playwright playwright) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(List.of("--no-sandbox", "--disable-gpu"));
        String chromium = System.getProperty("ayllu.chromium", "");
        if (!chromium.isEmpty()) {
            options.setExecutablePath(Path.of(chromium));
        }
        return playwright.chromium().launch(options);
    }

    private static double since(long moment) {
        return (System.nanoTime() - moment) / NANOS;
    }
}
