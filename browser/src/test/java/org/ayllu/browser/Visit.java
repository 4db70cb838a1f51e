package org.ayllu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A report opened in a window; remembers what a reader should never cause or see. */
final class Visit implements AutoCloseable {
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final int width;
    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    /**
     * Opens a report and waits until its charts are drawn.
     *
     * @param width of the window, pixels
     */
    Visit(Browser browser, Path report, int width, ColorScheme scheme) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setLocale("en-GB")
                .setOffline(true));
        page = context.newPage();
        this.width = width;
        page.onRequest(request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                requests.add(request.url());
            }
        });
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                errors.add(message.text());
            }
        });
        page.navigate(report.toUri().toString());
        annexes(true);
        page.waitForFunction("() => document.readyState === 'complete'"
                + " && [...document.querySelectorAll('[data-plot]')].every(chart => chart.querySelector('svg'))");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 400)))");
    }

    /** Opens or folds the parts that hold charts; charts are drawn in open ones only. */
    void annexes(boolean open) {
        page.evaluate("open => document.querySelectorAll('details.annex').forEach(part => part.open = open)", open);
    }

    Page page() {
        return page;
    }

    /** What a reader should never cause or see: a call to the network, an error, a page wider than the window, a chart that cannot be read. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        requests.forEach(request -> faults.add("asked of the network: " + request));
        errors.forEach(error -> faults.add("error: " + error));
        int wide = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        if (wide > width) {
            faults.add("wider than the window by " + (wide - width) + " pixels");
        }
        texts(Script.EMPTY_CHARTS).forEach(chart -> faults.add("empty chart: " + chart));
        texts(Script.CUT_LABELS).forEach(label -> faults.add("label outside its chart: " + label));
        texts(Script.OVERLAPPING_LABELS).forEach(labels -> faults.add("labels over each other: " + labels));
        return faults;
    }

    private List<String> texts(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
