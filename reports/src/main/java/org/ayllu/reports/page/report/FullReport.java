package org.ayllu.reports.page.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Page;
import org.ayllu.reports.page.ReportException;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.Section;
import org.ayllu.reports.page.Words;
import org.ayllu.reports.page.section.Annex;
import org.ayllu.reports.page.section.Answer;
import org.ayllu.reports.page.section.Assumed;
import org.ayllu.reports.page.section.Cards;
import org.ayllu.reports.page.section.Facts;
import org.ayllu.reports.page.section.RunAgain;
import org.ayllu.reports.page.section.SimulatedSections;
import org.ayllu.reports.page.section.SolvedSections;

/** The whole report of a run. */
final class FullReport {
    private final Material material;
    private final ReportOptions options;
    private final Words words;
    private final Page page;

    FullReport(Material material, ReportOptions options) {
        this.material = material;
        this.options = options;
        this.words = material.words();
        this.page = new Page(material, false);
    }

    /** The page. */
    String html() throws IOException {
        if (options.map().isPresent() && !material.scenario().simulated()) {
            throw new ReportException("a map needs municipalities, but this run is of the model "
                    + material.scenario().model() + ", which is solved at once");
        }
        Answer answer = new Answer(material);
        Assumed assumed = new Assumed(material);
        List<Section> sections = new ArrayList<>(List.of(assumed.compared()));
        sections.addAll(
                material.scenario().simulated()
                        ? new SimulatedSections(material, options.map()).all()
                        : new SolvedSections(material).all());
        Map<String, Object> view = new LinkedHashMap<>();
        Manifest.Experiment experiment = material.manifest().experiment();
        view.put("title", material.title());
        view.put("question", material.question());
        view.put("hasQuestion", !material.question().isEmpty());
        view.put("notes", material.notes());
        view.put("facts", Facts.of(material));
        view.put("arms", page.arms());
        view.put("answer", answer.sentences());
        view.put("cards", new Cards(material, answer).view());
        view.put("sections", sections.stream().map(this::section).toList());
        view.put("contents", contents(sections));
        view.put("assumed", assumed.view());
        view.put("annex", Annex.parts(page, words, sections, assumed.all()));
        view.put("limits", listed(material.limits()));
        view.put("reading", reading());
        RunAgain.into(view, material, options.language());
        view.put("w", fixed(experiment));
        return page.of(
                "report", view, sections.stream().anyMatch(one -> !one.charts().isEmpty()));
    }

    private Map<String, Object> section(Section section) {
        return Map.of(
                "id", section.id(),
                "heading", section.heading(),
                "paragraphs", section.paragraphs(),
                "tables", section.tables(),
                "charts", section.charts().stream().map(page::chart).toList());
    }

    private List<Map<String, String>> contents(List<Section> sections) {
        List<Map<String, String>> contents = new ArrayList<>();
        contents.add(Map.of("id", "answer", "heading", words.raw("section.answer")));
        sections.forEach(section -> contents.add(Map.of("id", section.id(), "heading", section.heading())));
        for (String id : List.of("assumed", "limits", "reading", "again", "annex")) {
            contents.add(Map.of("id", id, "heading", words.raw("section." + id)));
        }
        return contents;
    }

    private List<String> listed(String prefix) {
        return words.keys().stream()
                .filter(key -> key.startsWith(prefix + "."))
                .sorted()
                .map(words::raw)
                .toList();
    }

    private List<String> reading() {
        List<String> lines = new ArrayList<>();
        if (material.scenario().simulated()) {
            lines.add(words.raw("reading.interval"));
            lines.add(words.raw("reading.clear"));
            lines.add(words.of("reading.period", "period", material.period()));
            lines.add(words.raw("reading.real"));
        }
        lines.add(words.raw("reading.points"));
        return lines;
    }

    private Map<String, String> fixed(Manifest.Experiment experiment) {
        Map<String, String> fixed = new LinkedHashMap<>();
        for (String key : List.of("kicker", "skip", "contents", "noScript", "asStated", "keys")) {
            fixed.put(key, words.raw("page." + key));
        }
        for (String key : List.of("answer", "assumed", "limits", "reading", "again", "annex")) {
            fixed.put(key, words.raw("section." + key));
        }
        fixed.put("annexIntro", words.raw("annex.intro"));
        fixed.put("annexOpen", words.raw("annex.open"));
        fixed.put("arms", words.raw("fact.arms"));
        fixed.put("statusCaption", words.raw("assumed.statusCaption"));
        fixed.put("headStatus", words.raw("head.status"));
        fixed.put("headCount", words.raw("head.count"));
        fixed.put("headMeaning", words.raw("head.meaning"));
        fixed.put("limitsDocs", words.raw("limits.docs"));
        fixed.put("againCommand", words.raw("again.command"));
        fixed.put("againReport", words.raw("again.report"));
        fixed.put("cite", words.raw("again.cite"));
        fixed.put("chartsBy", words.of("again.chartsBy", "version", Page.ECHARTS));
        fixed.put(
                "footer",
                words.of(
                        "page.footer", "version", material.manifest().software().ayllu(), "name", experiment.name()));
        return fixed;
    }
}
