package org.ayllu.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every page. */
public final class PageChecks {
    /** Words that no Spanish sentence has. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|of|with|share|income|household|households|days|less|more|year|people|price|food|land|between)\\b");

    /** The scripts of a page, most of its length; its data stand in elements of another kind. */
    private static final Pattern LIBRARY = Pattern.compile("<script>.*?</script>", Pattern.DOTALL);

    /** What a Spanish reader stumbles over: articles not drawn together, "y" before its own sound, words that are not of the house. */
    private static final Pattern STUMBLES = Pattern.compile(
            "\\b(?:[Dd]e|[Aa]) el \\p{Ll}+|\\by i\\p{L}+|\\b[Ff]incas?\\b|\\bcontratantes\\b|\\botros hogares\\b");

    private static final Pattern ONE_OF_MANY =
            Pattern.compile("(?<![\\d.,+−–])1 (days|dollars|años|días|dólares|replicates|réplicas|groups|grupos)\\b");
    private static final Pattern NOTHING =
            Pattern.compile("(?:\\bby |\\ben |aumenta |disminuye |[+−])0([.,]0+)? (%|percentage points|puntos)");

    private PageChecks() {}

    /** Parses a page after checking what holds of any. */
    public static Document sound(String html, Language language) {
        Document page = Jsoup.parse(LIBRARY.matcher(html).replaceAll("").replace('\u00a0', ' '));
        assertThat(page.selectFirst("html").attr("lang")).startsWith(language.code());
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        headingsDescendByOne(page);
        loadsNothing(page);
        nothingIsLeftOpen(page);
        idsAreUnique(page);
        page.select("figure").forEach(figure -> chart(figure));
        page.select("table").forEach(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("tbody tr").size()).as(table.text()).isPositive();
            int columns = table.select("thead th").size();
            table.select("tbody tr")
                    .forEach(row -> assertThat(row.children()).as(row.text()).hasSize(columns));
        });
        saysOneOfOne(page);
        headlinesAreSomething(page);
        if (language == Language.ES) {
            saysNothingInEnglish(page);
            assertThat(STUMBLES.matcher(page.body().text()).results().map(MatchResult::group))
                    .isEmpty();
        }
        return page;
    }

    private static void saysOneOfOne(Document page) {
        for (Element text : page.select("p, li, td, h3, h2, figcaption")) {
            assertThat(ONE_OF_MANY.matcher(text.text()).find()).as(text.text()).isFalse();
        }
    }

    /** No title or sentence tells of a change that it shows as nothing, and none has more than one interval. */
    private static void headlinesAreSomething(Document page) {
        for (Element text : page.select("#answer p, .answer p, h3, #trial p")) {
            assertThat(NOTHING.matcher(text.text()).find()).as(text.text()).isFalse();
            assertThat(text.text().split("95 %", -1).length).as(text.text()).isLessThanOrEqualTo(2);
        }
    }

    private static void headingsDescendByOne(Document page) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            assertThat(heading.text()).isNotBlank();
            before = level;
        }
    }

    private static void loadsNothing(Document page) {
        assertThat(page.select(
                        "link, img, iframe, object, embed, base, source, video, audio, [src], [srcset], [background]"))
                .isEmpty();
        page.select("[href]").forEach(link -> assertThat(link.attr("href")).startsWith("#"));
        page.select("a[href]")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
        page.select("style").forEach(style -> assertThat(style.data()).doesNotContain("url(", "@import"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    private static void nothingIsLeftOpen(Document page) {
        assertThat(page.body().text()).doesNotContain("NaN", "Infinity", "{{", "}}", "null", "\uFFFD");
        page.select("script[type=application/json]")
                .forEach(data -> assertThat(data.data()).doesNotContain("NaN", "Infinity", "{{", "<"));
        page.select("[aria-label]")
                .forEach(named -> assertThat(named.attr("aria-label")).isNotBlank());
    }

    private static void idsAreUnique(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static void chart(Element figure) {
        Element plot = figure.selectFirst(".plot");
        assertThat(figure.select("h3").text()).isNotBlank();
        assertThat(figure.select("figcaption").text()).isNotBlank();
        assertThat(plot.attr("role")).isEqualTo("img");
        assertThat(plot.attr("aria-label")).contains(figure.select("h3").text());
        assertThat(plot.attr("tabindex")).isEqualTo("0");
        assertThat(figure.select("details table tbody tr").size()).isPositive();
        JsonNode data = JsonMapper.shared()
                .readTree(figure.selectFirst("script#" + plot.attr("data-plot")).data());
        assertThat(data.path("kind").asString("")).isIn("lines", "dots", "forest", "scatter", "map");
    }

    private static void saysNothingInEnglish(Document page) {
        Document copy = page.clone();
        copy.select(".cite, pre, code, footer, #compared table td, #assumed table td, #numbers table td")
                .remove();
        for (Element text :
                copy.select("title, h1, h2, h3, figcaption, caption, summary, th, p, li, dt, td, span, .plot")) {
            String said = (text.ownText() + " " + text.attr("aria-label"))
                    .replaceAll("«[^»]*»", "")
                    .replaceAll("docs/\\S+|scenario\\.yaml|(model|population|time|livelihood|experiment)\\.\\S+", "")
                    .toLowerCase(Locale.ROOT);
            assertThat(ENGLISH.matcher(said).find()).as(said).isFalse();
        }
        for (Element data : copy.select("figure script")) {
            JsonNode plot = JsonMapper.shared().readTree(data.data());
            plot.path("panels").forEach(panel -> {
                spanish(panel.path("title").asString(""));
                spanish(panel.path("unit").asString(""));
                panel.path("rows").forEach(row -> spanish(row.path("label").asString("")));
            });
            plot.path("rows").forEach(row -> spanish(row.path("label").asString("")));
        }
    }

    private static void spanish(String text) {
        assertThat(ENGLISH.matcher(text.toLowerCase(Locale.ROOT)).find())
                .as(text)
                .isFalse();
    }
}
