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
        page.waitForFunction("() => document.readyState === 'complete'"
                + " && [...document.querySelectorAll('[data-plot]')].every(chart => chart.querySelector('svg'))");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 400)))");
    }

    Page page() {
        return page;
    }

    /** What was asked of the network. */
    List<String> requests() {
        return requests;
    }

    /** Errors and warnings of scripts. */
    List<String> errors() {
        return errors;
    }

    /** A list of texts that a script returns. */
    List<String> texts(String script) {
        List<String> texts = new ArrayList<>();
        for (Object text : (List<?>) page.evaluate(script)) {
            texts.add(String.valueOf(text));
        }
        return texts;
    }

    @Override
    public void close() {
        context.close();
    }
}
