package org.ayllu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/**
 * A report looked at as readers meet it: on a desk, on a telephone in the dark, by keyboard, on paper; with other fonts all that letters decide.
 * Holds what was found.
 */
final class Inspection {
    private static final int DESK = 1200;
    private static final int TELEPHONE = 390;
    private static final int MOST_KEYS = 400;
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private final SoftAssertions found = new SoftAssertions();
    private String fonts = "";

    Inspection(Browsers browsers, Path report) throws IOException {
        boolean first = true;
        for (Map.Entry<String, Browser> one : browsers.byFonts().entrySet()) {
            fonts = one.getKey();
            if (first) {
                onADesk(one.getValue(), report);
                onATelephoneInTheDark(one.getValue(), report);
            } else {
                withOtherFonts(one.getValue(), report);
            }
            first = false;
        }
    }

    /** How many faults there are. */
    int faults() {
        return found.errorsCollected().size();
    }

    /** Fails with all faults, if there are any. */
    void assertNone() {
        found.assertAll();
    }

    private void onADesk(Browser browser, Path report) throws IOException {
        try (Visit visit = new Visit(browser, report, DESK, ColorScheme.LIGHT)) {
            found.assertThat(visit.faults()).as(with("on a desk")).isEmpty();
            if (Picture.compared(Reports.name(report))) {
                Picture.taken(visit.page(), Reports.name(report) + ".desk").compare(found);
            }
            pagesOnPaper(visit.page(), Reports.brief(report));
            visit.annexes(false);
            tablesOpenByKeyboard(visit.page());
            found.assertThat(Barriers.on(visit.page())).as("barriers on a desk").isEmpty();
        }
    }

    private void onATelephoneInTheDark(Browser browser, Path report) {
        try (Visit visit = new Visit(browser, report, TELEPHONE, ColorScheme.DARK)) {
            found.assertThat(visit.faults()).as(with("on a telephone")).isEmpty();
            visit.page().evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)");
            found.assertThat(Barriers.on(visit.page()))
                    .as("barriers on a telephone in the dark")
                    .isEmpty();
        }
    }

    private void withOtherFonts(Browser browser, Path report) throws IOException {
        try (Visit visit = new Visit(browser, report, DESK, ColorScheme.LIGHT)) {
            found.assertThat(visit.faults()).as(with("on a desk")).isEmpty();
            pagesOnPaper(visit.page(), Reports.brief(report));
        }
        try (Visit visit = new Visit(browser, report, TELEPHONE, ColorScheme.DARK)) {
            found.assertThat(visit.faults()).as(with("on a telephone")).isEmpty();
        }
    }

    private String with(String where) {
        return where + ", " + fonts;
    }

    /** Every folded part, and what is folded in it, is reached by the tabulator key and opened by the enter key. */
    private void tablesOpenByKeyboard(Page page) {
        for (int key = 0; key < MOST_KEYS && folded(page) > 0; key++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate(Script.FOCUSED_IS_FOLDED))) {
                page.keyboard().press("Enter");
            }
        }
        found.assertThat(folded(page))
                .as("parts that the keyboard does not open")
                .isZero();
    }

    private static int folded(Page page) {
        return page.locator("details:not([open]) > summary:visible").count();
    }

    private void pagesOnPaper(Page page, boolean brief) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int pages = (int) PDF_PAGE.matcher(text).results().count();
        found.assertThat(pages).as(with("pages on paper")).isBetween(brief ? 1 : 2, brief ? 1 : 60);
    }
}
