package org.ayllu.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report, as readers meet it: on a desk, on a telephone, in the dark, by keyboard, on paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsInBrowserTest {
    private static final int DESK = 1200;
    private static final int TELEPHONE = 390;
    private static final int MOST_KEYS = 400;
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        playwright = Playwright.create();
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(List.of("--no-sandbox", "--disable-gpu"));
        String chromium = System.getProperty("ayllu.chromium", "");
        if (!chromium.isEmpty()) {
            options.setExecutablePath(Path.of(chromium));
        }
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }

    static List<Path> reports() {
        return Reports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void onADesk(Path report) throws IOException {
        try (Visit visit = new Visit(browser, report, DESK, ColorScheme.LIGHT)) {
            SoftAssertions all = new SoftAssertions();
            readable(visit, DESK, all);
            tablesOpenByKeyboard(visit.page(), all);
            accessible(visit.page(), all);
            pagesOnPaper(visit.page(), Reports.brief(report), all);
            all.assertAll();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void onATelephoneInTheDark(Path report) throws IOException {
        try (Visit visit = new Visit(browser, report, TELEPHONE, ColorScheme.DARK)) {
            SoftAssertions all = new SoftAssertions();
            readable(visit, TELEPHONE, all);
            visit.page().evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)");
            accessible(visit.page(), all);
            all.assertAll();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void looksAsItDid(Path report) throws IOException {
        if (Picture.compared(Reports.name(report))) {
            try (Visit desk = new Visit(browser, report, DESK, ColorScheme.LIGHT)) {
                Picture.taken(desk.page(), Reports.name(report) + ".desk").compare();
            }
        }
    }

    private static void readable(Visit visit, int width, SoftAssertions all) {
        all.assertThat(visit.requests()).as("asked of the network").isEmpty();
        all.assertThat(visit.errors()).as("errors of scripts").isEmpty();
        Object wide = visit.page().evaluate("() => document.documentElement.scrollWidth");
        all.assertThat(((Number) wide).intValue()).as("width of the page").isLessThanOrEqualTo(width);
        all.assertThat(visit.texts(Script.EMPTY_CHARTS)).as("empty charts").isEmpty();
        all.assertThat(visit.texts(Script.CUT_LABELS))
                .as("labels outside their chart")
                .isEmpty();
        all.assertThat(visit.texts(Script.OVERLAPPING_LABELS))
                .as("labels over each other")
                .isEmpty();
    }

    private static void accessible(Page page, SoftAssertions all) {
        List<String> violations = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            rule.getNodes()
                    .forEach(node -> violations.add(
                            rule.getId() + ": " + rule.getHelp() + ": " + node.getTarget() + " " + node.getHtml()));
        }
        all.assertThat(violations).as("barriers").isEmpty();
    }

    /** Every table is reached by the tabulator key and opened by the enter key. */
    private static void tablesOpenByKeyboard(Page page, SoftAssertions all) {
        int folded = page.locator("summary:visible").count();
        List<String> reached = new ArrayList<>();
        for (int key = 0; key < MOST_KEYS && reached.size() < folded; key++) {
            page.keyboard().press("Tab");
            Object name = page.evaluate(Script.FOCUSED_SUMMARY);
            if (name != null && !reached.contains(name.toString())) {
                reached.add(name.toString());
                page.keyboard().press("Enter");
            }
        }
        all.assertThat(reached).as("tables reached by keyboard").hasSize(folded);
        all.assertThat(page.locator("details:not([open]) > summary:visible").count())
                .as("tables still folded")
                .isZero();
    }

    private static void pagesOnPaper(Page page, boolean brief, SoftAssertions all) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int pages = (int) PDF_PAGE.matcher(text).results().count();
        all.assertThat(pages).as("pages on paper").isBetween(brief ? 1 : 2, brief ? 1 : 60);
    }
}
