package org.ayllu.browser;

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
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report, as readers meet it: on a desk, on a telephone, in the dark, by keyboard, on paper. Prints a line for each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsInBrowserTest {
    private static final int DESK = 1200;
    private static final int TELEPHONE = 390;
    private static final int MOST_KEYS = 400;
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final double NANOS = 1e9;

    private final long begun = System.nanoTime();
    private final List<String> faulty = new ArrayList<>();
    private int looked;

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
        System.out.printf(
                Locale.ROOT, "%d reports looked at in %.0f s; with faults: %s%n", looked, since(begun), faulty);
    }

    static List<Path> reports() {
        return Reports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isAsReadersNeedIt(Path report) throws IOException {
        long opened = System.nanoTime();
        SoftAssertions all = new SoftAssertions();
        onADesk(report, all);
        double desk = since(opened);
        onATelephoneInTheDark(report, all);
        looked++;
        if (!all.errorsCollected().isEmpty()) {
            faulty.add(Reports.name(report));
        }
        System.out.printf(
                Locale.ROOT,
                "%2d/%d %-44s desk %4.1f s, telephone %4.1f s%s%n",
                looked,
                Reports.all().size(),
                Reports.name(report),
                desk,
                since(opened) - desk,
                all.errorsCollected().isEmpty()
                        ? ""
                        : "  FAULTS: " + all.errorsCollected().size());
        all.assertAll();
    }

    private static double since(long moment) {
        return (System.nanoTime() - moment) / NANOS;
    }

    private void onADesk(Path report, SoftAssertions all) throws IOException {
        try (Visit visit = new Visit(browser, report, DESK, ColorScheme.LIGHT)) {
            all.assertThat(visit.faults()).as("on a desk").isEmpty();
            if (Picture.compared(Reports.name(report))) {
                Picture.taken(visit.page(), Reports.name(report) + ".desk").compare(all);
            }
            pagesOnPaper(visit.page(), Reports.brief(report), all);
            tablesOpenByKeyboard(visit.page(), all);
            all.assertThat(Barriers.on(visit.page())).as("barriers on a desk").isEmpty();
        }
    }

    private void onATelephoneInTheDark(Path report, SoftAssertions all) {
        try (Visit visit = new Visit(browser, report, TELEPHONE, ColorScheme.DARK)) {
            all.assertThat(visit.faults()).as("on a telephone").isEmpty();
            visit.page().evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)");
            all.assertThat(Barriers.on(visit.page()))
                    .as("barriers on a telephone in the dark")
                    .isEmpty();
        }
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
