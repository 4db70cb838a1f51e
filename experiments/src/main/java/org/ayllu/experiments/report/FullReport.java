package org.ayllu.experiments.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.experiments.results.Manifest;
import org.ayllu.experiments.results.YearlyValues;

/** The whole report of a run. */
final class FullReport {
    private static final int HASH_SHOWN = 16;

    private final Material material;
    private final ReportOptions options;
    private final Words words;
    private final Numbers numbers;
    private final Page page;

    FullReport(Material material, ReportOptions options) {
        this.material = material;
        this.options = options;
        this.words = material.words();
        this.numbers = material.numbers();
        this.page = new Page(material);
    }

    /** The page. */
    String html() throws IOException {
        if (options.map().isPresent() && !material.scenario().simulated()) {
            throw new ReportException("--map needs municipalities, but this run is of the model "
                    + material.scenario().model() + ", which is solved at once");
        }
        Answer answer = new Answer(material);
        Assumed assumed = new Assumed(material);
        List<Section> sections = new ArrayList<>(List.of(assumed.compared()));
        sections.addAll(
                material.scenario().simulated()
                        ? new HighlandsSections(material, options.map()).all()
                        : new SolvedSections(material).all());
        Map<String, Object> view = new LinkedHashMap<>();
        Manifest.Experiment experiment = material.manifest().experiment();
        view.put("title", material.title());
        view.put("question", material.question());
        view.put("hasQuestion", !material.question().isEmpty());
        view.put("facts", facts());
        view.put("arms", page.arms());
        view.put("answer", answer.sentences());
        view.put("cards", new Cards(material, answer).view());
        view.put("sections", sections.stream().map(this::section).toList());
        view.put("contents", contents(sections));
        view.put("assumed", assumed.view());
        view.put("limits", listed(material.scenario().simulated() ? "limits.highlands" : "limits.solved"));
        view.put("reading", reading());
        again(view, experiment);
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
        for (String id : List.of("assumed", "limits", "reading", "again")) {
            contents.add(Map.of("id", id, "heading", words.raw("section." + id)));
        }
        return contents;
    }

    private List<Map<String, String>> facts() {
        List<Map<String, String>> facts = new ArrayList<>();
        RunScenario scenario = material.scenario();
        fact(
                facts,
                "fact.model",
                words.has("model." + scenario.model()) ? words.raw("model." + scenario.model()) : scenario.model());
        if (!scenario.simulated()) {
            return facts;
        }
        Optional<YearlyValues> years = material.figures().all(0, "households");
        if (years.isPresent() && !years.get().years().isEmpty()) {
            List<Integer> all = years.get().years();
            fact(
                    facts,
                    "fact.years",
                    words.of(
                            "fact.yearsValue",
                            "first",
                            all.get(0),
                            "last",
                            all.get(all.size() - 1),
                            "seasons",
                            scenario.whole("time", "seasonsPerYear")));
        }
        fact(
                facts,
                "fact.households",
                words.of(
                        scenario.synthetic() ? "fact.synthetic" : "fact.survey",
                        "n",
                        numbers.count(scenario.whole("population", "households")),
                        "places",
                        numbers.count(material.figures()
                                .groups(0, "municipality", "households")
                                .size())));
        fact(facts, "fact.replicates", numbers.count(material.figures().replicates()));
        fact(facts, "fact.seed", Long.toString(material.manifest().experiment().seed()));
        return facts;
    }

    private void fact(List<Map<String, String>> facts, String term, String text) {
        facts.add(Map.of("term", words.raw(term), "text", text));
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
        lines.add(words.raw("page.keys"));
        return lines;
    }

    private void again(Map<String, Object> view, Manifest.Experiment experiment) {
        Manifest manifest = material.manifest();
        String folder = material.store().folder().toString().replace('\\', '/');
        view.put("command", "ayllu run " + folder + "/scenario.yaml --out " + folder + "-again");
        view.put(
                "reportCommand",
                "ayllu report " + folder + " --lang " + options.language().code());
        Table table = new Table(words.raw("again.facts"), List.of(words.raw("head.label"), words.raw("head.value")));
        table.row(words.raw("again.version"), manifest.software().ayllu());
        table.row(words.raw("again.java"), manifest.software().java());
        if (material.scenario().simulated()) {
            table.row(words.raw("fact.seed"), Long.toString(experiment.seed()));
        }
        table.row(words.raw("again.hash"), experiment.scenarioHash());
        table.row(
                words.raw("again.started"),
                manifest.execution().started().toString().substring(0, 10));
        table.row(words.raw("again.runs"), numbers.count(manifest.counts().runs()));
        view.put("again", table);
        view.put(
                "citation",
                words.of(
                        material.scenario().simulated() ? "again.citation" : "again.citationSolved",
                        "version",
                        manifest.software().ayllu(),
                        "name",
                        experiment.name(),
                        "seed",
                        Long.toString(experiment.seed()),
                        "hash",
                        experiment.scenarioHash().substring(0, HASH_SHOWN)));
    }

    private Map<String, String> fixed(Manifest.Experiment experiment) {
        Map<String, String> fixed = new LinkedHashMap<>();
        for (String key : List.of("kicker", "skip", "contents", "noScript", "asStated")) {
            fixed.put(key, words.raw("page." + key));
        }
        for (String key : List.of("answer", "assumed", "limits", "reading", "again")) {
            fixed.put(key, words.raw("section." + key));
        }
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
