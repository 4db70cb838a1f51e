package org.ayllu.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds, with all its rules. It is asked once, in the page: to pass its whole account out of the browser takes three times as long. */
final class Barriers {
    private static final String AXE = axe();

    private Barriers() {}

    /**
     * The barriers on a page as it is now. Takes rows out of its long tables, so that a page that was asked is good for nothing else: the time goes
     * into the contrast of cells, which is that of the rows before wherever rows are alike.
     *
     * @return rule, what it asks, where, and the element there
     */
    static List<String> on(Page page) {
        page.evaluate(Script.WITHOUT_ROWS_LIKE_OTHERS);
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(Script.VIOLATIONS))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream source = Objects.requireNonNull(
                AxeBuilder.class.getResourceAsStream("/axe.min.js"), "axe-core is in its library")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
