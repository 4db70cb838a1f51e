package org.ayllu.reports.page;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayllu.ensembles.results.ArmDescription;
import tools.jackson.databind.json.JsonMapper;

/** Fills a template and puts styles and scripts into the page, so that it loads nothing. */
public final class Page {
    /** Version of the library that draws the charts. */
    public static final String ECHARTS = "5.3.1";

    private static final String LIBRARY = "/META-INF/resources/webjars/echarts/" + ECHARTS + "/dist/echarts.min.js";
    /** The scripts that draw charts: what they share, each kind, and what starts them. */
    private static final List<String> CHARTS = List.of("base", "lines", "dots", "forest", "plane", "map", "start");
    /** How many colours, dashes and marks there are. */
    private static final int COLOURS = 5;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Material material;
    private final boolean labels;

    /**
     * A page.
     *
     * @param labels whether legends of charts say what each arm is: where the head of the page does not
     */
    public Page(Material material, boolean labels) {
        this.material = material;
        this.labels = labels;
    }

    /**
     * The page.
     *
     * @param template name of the template
     * @param view what fills it
     * @param charts whether it has charts
     */
    public String of(String template, Map<String, Object> view, boolean charts) {
        Map<String, Object> all = new LinkedHashMap<>(view);
        all.put("lang", material.words().locale().toLanguageTag());
        all.put("version", material.manifest().software().ayllu());
        all.put("css", text("report.css") + (template.equals("report") ? "" : text("brief.css")));
        all.put("scripts", charts ? scripts() : "");
        all.put("annexScript", "<script>" + text("annex.js") + "</script>");
        all.put("keys", material.words().raw("page.keys"));
        return Mustache.compiler()
                .withLoader(name -> reader(name + ".mustache"))
                .compile(reader(template + ".mustache"))
                .execute(all);
    }

    private String scripts() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("to", material.words().raw("page.to"));
        words.put("arms", material.arms().stream().map(ArmDescription::name).toList());
        return "<script type=\"application/json\" id=\"chart-words\">" + json(words) + "</script>\n<script>"
                + text(LIBRARY) + "</script>\n<script>'use strict';\n(() => {\n" + charts() + "})();</script>";
    }

    private static String charts() {
        return CHARTS.stream().map(name -> text("charts-" + name + ".js")).collect(Collectors.joining());
    }

    /** A value as JSON that cannot end the element in which it stands. */
    static String json(Object value) {
        return JSON.writeValueAsString(value)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Reader reader(String resource) {
        return new InputStreamReader(stream(resource), StandardCharsets.UTF_8);
    }

    private static InputStream stream(String resource) {
        InputStream in = Page.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the program was packed without " + resource);
        }
        return in;
    }

    private static String text(String resource) {
        try (InputStream in = stream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A chart as templates read it. */
    public Map<String, Object> chart(Chart chart) {
        Words words = material.words();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", chart.id());
        view.put("kind", chart.plot().kind());
        view.put("title", chart.title());
        view.put("caption", chart.caption());
        view.put("alt", chart.alt());
        view.put("armsWord", words.raw("fact.arms"));
        view.put("tableWord", words.raw("head.table"));
        view.put(
                "legend",
                chart.legend().stream().map(entry -> arm(entry, labels)).toList());
        view.put("table", chart.table());
        view.put("json", json(chart.plot()));
        return view;
    }

    private Map<String, Object> arm(Chart.LegendEntry entry, boolean labelled) {
        String key = material.figures().arms().get(entry.index()).name();
        return Map.of(
                "key",
                key.equals(entry.name()) ? "" : key,
                "keyed",
                !key.equals(entry.name()),
                "colour",
                entry.index() % COLOURS,
                "name",
                entry.name(),
                "label",
                entry.label(),
                "labelled",
                labelled,
                "baseline",
                entry.index() == 0 && !material.single(),
                "baselineWord",
                material.words().raw("page.baseline"));
    }

    /** All arms as templates read them. */
    public List<Map<String, Object>> arms() {
        return material.legend(material.all()).stream()
                .map(entry -> arm(entry, true))
                .toList();
    }
}
