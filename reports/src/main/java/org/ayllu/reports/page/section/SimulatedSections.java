package org.ayllu.reports.page.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.LabourRation;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.Section;
import org.ayllu.reports.page.Words;
import org.ayllu.reports.page.chart.DotRows;
import org.ayllu.reports.page.chart.EffectsChart;
import org.ayllu.reports.page.chart.GroupsChart;
import org.ayllu.reports.page.chart.LevelTitles;
import org.ayllu.reports.page.chart.MapChart;
import org.ayllu.reports.page.chart.PlacesChart;
import org.ayllu.reports.page.chart.YearPanels;
import org.ayllu.reports.page.trial.TrialSection;

/** The sections with charts of a run of a simulated model. */
public final class SimulatedSections {
    private static final String WORK = "labourDays.";
    /** Days that are not the family's work or rest, and those that no choice moves. */
    public static final Set<String> NO_WORK = Set.of("labourDays.hired", "labourDays.care", "labourDays.idle");

    private static final String INCOME = "income.";
    private static final Set<String> NO_SOURCE = Set.of("income.total");
    private static final List<String> POVERTY = List.of("headcount", "povertyGap", Material.WELFARE, "incomeGini");
    private static final List<String> PRICES = List.of("foodPrice", "farmWage", "shadowWage", "farmGatePrice");
    private static final List<String> FOOD = List.of("food.seller", "food.selfSufficient", "food.buyer");
    private static final List<String> LABOUR = List.of("labour.seller", "labour.selfSufficient", "labour.buyer");
    private static final List<String> MIGRATION =
            List.of("migrants.city", "migrants.abroad", "seasonalMigrants", "householdsWithMigrant");

    private final Material material;
    private final Words words;
    private final YearPanels panels;
    private final DotRows dots;
    private final LevelTitles levelTitles;
    private final Optional<ReportOptions.Geometry> geometry;

    public SimulatedSections(Material material, Optional<ReportOptions.Geometry> geometry) {
        this.material = material;
        this.words = material.words();
        this.panels = new YearPanels(material);
        this.dots = new DotRows(material);
        this.levelTitles = new LevelTitles(material);
        this.geometry = geometry;
    }

    /** The sections, those without charts left out. */
    public List<Section> all() throws IOException {
        List<Section> sections = new ArrayList<>();
        add("changes", material.single() ? List.of() : optional(new EffectsChart(material).of()), sections);
        TrialSection.of(material).ifPresent(sections::add);
        Optional<MeasureText> welfare = material.measure(Material.WELFARE)
                .filter(measure -> material.figures().reported(measure.name()));
        if (welfare.isPresent()) {
            add("groups", optional(new GroupsChart(material, welfare.get()).of()), sections);
        }
        add("work", work(), sections);
        add("income", income(), sections);
        add("poverty", poverty(), sections);
        add("markets", markets(), rationed(), sections);
        add("migration", migration(), sections);
        if (welfare.isPresent()) {
            add("places", places(welfare.get()), sections);
        }
        return sections;
    }

    /**
     * Charts of a section.
     *
     * @param open those that stand open
     * @param annexed those that fold into the annex
     */
    private record Charts(List<Chart> open, List<Chart> annexed) {
        static final Charts NONE = new Charts(List.of(), List.of());

        Charts with(List<Chart> more) {
            List<Chart> all = new ArrayList<>(open);
            all.addAll(more);
            return new Charts(all, annexed);
        }
    }

    private List<Chart> places(MeasureText welfare) throws IOException {
        List<Chart> charts = new ArrayList<>();
        if (geometry.isPresent()) {
            charts.add(new MapChart(material, welfare, geometry.get()).of());
        }
        charts.addAll(optional(new PlacesChart(material, welfare).of()));
        return charts;
    }

    private static List<Chart> optional(Optional<Chart> chart) {
        return chart.map(List::of).orElse(List.of());
    }

    private void add(String id, List<Chart> charts, List<Section> sections) {
        add(id, new Charts(charts, List.of()), sections);
    }

    private void add(String id, Charts charts, List<Section> sections) {
        String note = "note." + id;
        add(id, charts, words.has(note) ? List.of(words.raw(note)) : List.of(), sections);
    }

    private void add(String id, Charts charts, List<String> notes, List<Section> sections) {
        if (!charts.open().isEmpty()) {
            sections.add(
                    new Section(id, words.raw("section." + id), notes, charts.open(), List.of(), charts.annexed()));
        }
    }

    /** Measures of a family, such as all sources of income, that every arm reported; those that are nothing everywhere are left out. */
    private List<MeasureText> family(String prefix, Set<String> without) {
        List<String> names = material.measures().stream()
                .map(MeasureText::name)
                .filter(name -> name.startsWith(prefix) && !without.contains(name))
                .toList();
        return material.reported(names).stream()
                .filter(measure -> material.all().stream()
                        .anyMatch(arm -> Arrays.stream(material.figures().level(arm, measure))
                                .anyMatch(value -> value != 0)))
                .toList();
    }

    private List<String> items(List<MeasureText> measures, Function<String, String> key) {
        return measures.stream()
                .map(measure -> {
                    String name = measure.name();
                    int dot = name.indexOf('.');
                    String found = key.apply(name);
                    return words.has("item." + found)
                            ? words.raw("item." + found)
                            : MeasureText.item(name.substring(0, Math.max(0, dot)), name.substring(dot + 1), words);
                })
                .toList();
    }

    /** {@code food.selfSufficient} to {@code foodSelfSufficient}. */
    private static String joined(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot) + Words.capital(name.substring(dot + 1));
    }

    private Moves moves(List<MeasureText> measures, List<String> names) {
        Moves moves = new Moves(material);
        for (int arm : material.compared()) {
            for (int i = 0; i < measures.size(); i++) {
                moves.add(arm, names.get(i), material.figures().effect(arm, measures.get(i)));
            }
        }
        return moves;
    }

    private String size(Effect effect) {
        return material.numbers().of(Math.abs(effect.amount()), Math.min(1, effect.decimals()));
    }

    /** What arms change by year, with the levels in the annex; the levels alone where nothing is compared. */
    private Charts byYear(String id, String levels, String change, List<MeasureText> measures, List<String> names) {
        List<Chart> level = optional(panels.levels(new YearPanels.Shown(id, levels, measures, names)));
        return material.single()
                ? new Charts(level, List.of())
                : new Charts(
                        optional(panels.changes(new YearPanels.Shown(id + "-change", change, measures, names))), level);
    }

    private Charts work() {
        List<MeasureText> measures = family(WORK, NO_WORK);
        List<String> items = items(measures, name -> "none");
        String levels = levelTitles.largest("title.workLevels", measures, items);
        String change =
                material.single() ? levels : moves(measures, items).title("section.work", "title.work", this::size, "");
        return byYear(
                "work",
                levels,
                change,
                measures,
                items.stream().map(Words::capital).toList());
    }

    private Charts income() {
        List<MeasureText> measures = family(INCOME, NO_SOURCE);
        if (measures.isEmpty()) {
            return Charts.NONE;
        }
        List<String> items = items(measures, name -> "none");
        List<String> labels = items.stream().map(Words::capital).toList();
        String unit = measures.get(0).unit();
        Chart levels = dots.levels(
                new DotRows.Names(
                        "income",
                        levelTitles.largest("title.incomeLevels", measures, items),
                        words.raw("section.income"),
                        words.raw("head.origin")),
                measures,
                labels);
        if (material.single()) {
            return new Charts(List.of(levels), List.of());
        }
        String title = moves(measures, items).title("section.income", "title.income", this::size, unit);
        Chart change = dots.differences(
                new DotRows.Names("income-change", title, words.raw("section.income"), words.raw("head.origin")),
                measures,
                labels);
        return new Charts(List.of(change), List.of(levels));
    }

    private Charts poverty() {
        List<MeasureText> measures = material.reported(POVERTY);
        if (measures.stream().noneMatch(measure -> measure.name().equals("headcount"))) {
            return Charts.NONE;
        }
        MeasureText headcount = measures.get(0);
        String levels = levelTitles.share("title.povertyLevels", "headcount");
        String change = material.single()
                ? levels
                : new Signs(material).poverty(moves(List.of(headcount), List.of("headcount")), headcount);
        List<String> names = measures.stream().map(MeasureText::label).toList();
        return byYear("poverty", levels, change, measures, names);
    }

    private Charts markets() {
        List<MeasureText> prices = material.reported(PRICES);
        List<String> names = prices.stream().map(MeasureText::label).toList();
        Signs signs = new Signs(material);
        String levels = signs.priceLevels();
        List<Chart> regimes = new ArrayList<>();
        regimes("food", FOOD, regimes);
        regimes("labour", LABOUR, regimes);
        return byYear("prices", levels, material.single() ? levels : signs.prices(), prices, names)
                .with(regimes);
    }

    /** In how many seasons no wage cleared farm labour, and how much of it was cut. */
    private List<String> rationed() throws IOException {
        List<String> arms = new ArrayList<>();
        for (LabourRation ration : LabourRation.of(material.store())) {
            arms.add(words.of(
                    "rationed.arm",
                    "arm",
                    material.arm(ration.arm()),
                    "seasons",
                    material.numbers().significant(100 * ration.seasons(), 2),
                    "cut",
                    material.numbers().significant(100 * ration.cut(), 2)));
        }
        return arms.isEmpty()
                ? List.of()
                : List.of(words.of("rationed.all", "list", words.list(arms), "period", material.period()));
    }

    private void regimes(String id, List<String> which, List<Chart> charts) {
        List<MeasureText> measures = material.reported(which);
        if (measures.isEmpty()) {
            return;
        }
        List<String> items = items(measures, SimulatedSections::joined);
        String title = material.single()
                ? levelTitles.largest("title.regimeLevels", measures, items)
                : moves(measures, items).title("section.markets", "title.regime", this::size, "%");
        List<String> labels = items.stream().map(Words::capital).toList();
        charts.add(dots.levels(
                new DotRows.Names(id, title, words.raw("section.markets"), words.raw("head.position")),
                measures,
                labels));
    }

    private Charts migration() {
        List<MeasureText> measures = material.reported(MIGRATION);
        List<String> items = items(measures, SimulatedSections::joined);
        String levels = levelTitles.share("title.migrationLevels", "householdsWithMigrant");
        String change = material.single()
                ? levels
                : moves(measures, items)
                        .title(
                                "section.migration",
                                "title.migration",
                                effect -> effect.signed(words, material.numbers()),
                                "");
        return byYear(
                "migration",
                levels,
                change,
                measures,
                items.stream().map(Words::capital).toList());
    }
}
