package org.ayllu.reports.page.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Plot;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;

/** What arms change of real income by group of households, or its level where nothing is compared. */
public final class GroupsChart {
    /** Dimensions that a report shows, the one that says most first. */
    public static final List<String> DIMENSIONS =
            List.of("incomeQuintile", "landClass", "sexOfHead", "ethnicity", "foodRegime");

    /** Groups of a smaller share of households, in per cent, stand in the table only: their intervals would set the scale. */
    private static final double LEAST_SHARE = 3;

    private final Material material;
    private final MeasureText welfare;
    private final GroupTitles titles;

    public GroupsChart(Material material, MeasureText welfare) {
        this.material = material;
        this.welfare = welfare;
        this.titles = new GroupTitles(material);
    }

    /** A group's name; the name in the results where a language has none. */
    static String name(Words words, String dimension, String group) {
        String key = "group." + dimension + "." + group;
        return words.has(key) ? words.raw(key) : group;
    }

    /** What an arm does to groups of a dimension, by their names; groups without an income to compare with are left out. */
    Map<String, Effect> effects(int arm, String dimension) {
        Map<String, Effect> effects = new LinkedHashMap<>();
        material.figures().effects(arm, dimension, welfare).forEach((group, effect) -> {
            if (effect.comparison().baseline().mean() > 0) {
                effects.put(group, effect);
            }
        });
        return effects;
    }

    /** What each of the compared arms does to a group, by their indices; arms in which it has no income to compare with are left out. */
    Map<Integer, Effect> byArm(String dimension, String group) {
        Map<Integer, Effect> byArm = new LinkedHashMap<>();
        for (int arm : material.compared()) {
            Effect effect = effects(arm, dimension).get(group);
            if (effect != null) {
                byArm.put(arm, effect);
            }
        }
        return byArm;
    }

    /** Dimensions that the results have. */
    List<String> dimensions() {
        return DIMENSIONS.stream()
                .filter(dimension ->
                        !material.figures().groups(0, dimension, welfare.name()).isEmpty())
                .toList();
    }

    /** What an arm does to all groups that are printed, in words; empty where there is none. */
    public String who(int arm) {
        Words words = material.words();
        GroupTitles.Found found = titles.found();
        List<String> dimensions = dimensions();
        for (String dimension : dimensions) {
            effects(arm, dimension).forEach((group, effect) -> found.add(arm, name(words, dimension, group), effect));
        }
        return dimensions.isEmpty()
                ? ""
                : found.sentence(words.list(dimensions.stream()
                        .map(dimension -> words.raw("dimension." + dimension))
                        .toList()));
    }

    /** The chart. */
    public Optional<Chart> of() {
        if (dimensions().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                material.single() ? levels() : changes(dimensions(), material.caption("groups", "fixed", fixed())));
    }

    /** The group's share of households in the baseline, in per cent, mean of the last years. */
    private double share(String dimension, String group) {
        double all = mean(material.figures().all(0, "households").orElseThrow());
        YearlyValues of = material.figures().groups(0, dimension, "households").get(group);
        return of == null ? Double.NaN : 100 * mean(of) / all;
    }

    private String percent(double share) {
        return material.numbers().of(share, 0) + "\u00a0%";
    }

    private static double mean(YearlyValues values) {
        double sum = 0;
        for (double value : values.lastMeans()) {
            sum += Double.isFinite(value) ? value : 0;
        }
        return sum / values.replicates();
    }

    /** A smaller chart of the first dimension, with a short caption; nothing where nothing is compared. */
    public Optional<Chart> brief() {
        List<String> first = dimensions().stream().limit(1).toList();
        return first.isEmpty() || material.single()
                ? Optional.empty()
                : Optional.of(changes(first, material.caption("groupsBrief")));
    }

    private Chart changes(List<String> dimensions, String caption) {
        Words words = material.words();
        List<Plot.Row> rows = new ArrayList<>();
        List<String> head = head();
        List<List<String>> cells = new ArrayList<>();
        GroupTitles.Found found = titles.found();
        for (String dimension : dimensions) {
            rows.add(new Plot.Row(Words.capital(words.raw("dimension." + dimension)), true, List.of()));
            for (String group : effects(1, dimension).keySet()) {
                String label = Words.capital(name(words, dimension, group));
                double share = share(dimension, group);
                Map<Integer, Effect> byArm = byArm(dimension, group);
                byArm.forEach((arm, effect) -> {
                    cells.add(row(arm, label, percent(share), effect));
                    found.add(arm, name(words, dimension, group), effect);
                });
                if (share >= LEAST_SHARE) {
                    rows.add(new DotRows(material).changes(label + " (" + percent(share) + ")", byArm));
                }
            }
        }
        String title = found.title();
        Table table = new Table(words.of("page.table", "title", title), head);
        cells.forEach(table::row);
        Plot.Dots plot = new Plot.Dots(true, "%", 1, material.compared(), rows);
        return chart(title, caption, plot, table);
    }

    private String fixed() {
        Words words = material.words();
        String moving = words.raw("caption.groupsMove") + " " + words.raw("caption.groupsSmall");
        return dimensions().contains("incomeQuintile") ? words.raw("caption.quintilesFixed") + " " + moving : moving;
    }

    private List<String> head() {
        Words words = material.words();
        List<String> head = new ArrayList<>(List.of(words.raw("head.group")));
        if (material.arms().size() > 2) {
            head.add(words.raw("head.arm"));
        }
        head.addAll(List.of(words.raw("head.share"), material.arm(0) + " (" + welfare.unit() + ")"));
        head.add(words.raw("head.changePercent"));
        if (material.judged()) {
            head.add(words.raw("head.intervalPercent"));
        }
        return head;
    }

    private List<String> row(int arm, String label, String share, Effect effect) {
        List<String> cells = new ArrayList<>(List.of(label));
        if (material.arms().size() > 2) {
            cells.add(material.arm(arm));
        }
        cells.add(share);
        cells.add(effect.level(effect.comparison().baseline().mean(), material.numbers()));
        cells.add(effect.percent(material.numbers()));
        if (material.judged()) {
            cells.add(effect.percentInterval(material.words(), material.numbers()));
        }
        return cells;
    }

    private Chart levels() {
        Words words = material.words();
        List<Plot.Row> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        Map<String, Double> means = new LinkedHashMap<>();
        for (String dimension : dimensions()) {
            rows.add(new Plot.Row(Words.capital(words.raw("dimension." + dimension)), true, List.of()));
            for (Map.Entry<String, Effect> one :
                    material.figures().effects(0, dimension, welfare).entrySet()) {
                String label = Words.capital(name(words, dimension, one.getKey()));
                double share = share(dimension, one.getKey());
                MeanInterval mean = one.getValue().comparison().baseline();
                rows.add(new Plot.Row(
                        label + " (" + percent(share) + ")",
                        false,
                        List.of(DotRows.triple(mean.mean(), mean.interval()))));
                means.put(name(words, dimension, one.getKey()), mean.mean());
                cells.add(List.of(
                        label,
                        percent(share),
                        material.numbers().of(mean.mean(), 0),
                        material.numbers().levels(words, mean.interval(), 0)));
            }
        }
        String title = titles.levels(means, welfare.unit());
        Table table = new Table(
                words.of("page.table", "title", title),
                List.of(
                        words.raw("head.group"),
                        words.raw("head.share"),
                        material.arm(0) + " (" + welfare.unit() + ")",
                        words.raw("head.interval")));
        cells.forEach(table::row);
        Plot.Dots plot = new Plot.Dots(false, welfare.unit(), 0, material.all(), rows);
        String caption = words.of(
                "caption.groupsLevels",
                "unit",
                welfare.unit(),
                "period",
                material.period(),
                "n",
                material.n(),
                "fixed",
                fixed());
        return chart(title, caption, plot, table);
    }

    private Chart chart(String title, String caption, Plot.Dots plot, Table table) {
        Words words = material.words();
        String alt = words.of(
                material.judged() ? "alt.dots" : "alt.dotsOnce", "what", words.raw("section.groups"), "title", title);
        return new Chart("groups", title, caption, alt, material.legend(plot.arms()), plot, table);
    }
}
