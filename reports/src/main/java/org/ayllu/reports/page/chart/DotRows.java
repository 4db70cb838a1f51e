package org.ayllu.reports.page.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Decimals;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Plot;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;
import org.jspecify.annotations.Nullable;

/** Charts of dots with intervals: levels of all arms, or what arms change. */
public final class DotRows {
    private static final int DIGITS = 3;

    private final Material material;

    public DotRows(Material material) {
        this.material = material;
    }

    /**
     * Names of a chart.
     *
     * @param id unique in the page
     * @param title the finding
     * @param what what the rows are, for the text that stands in for the chart
     * @param head head of the first column of the table
     */
    public record Names(String id, String title, String what, String head) {}

    /** Levels of measures of one unit in all arms. */
    public Chart levels(Names names, List<MeasureText> measures, List<String> labels) {
        Words words = material.words();
        List<Plot.Row> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(names.head()));
        for (int arm : material.all()) {
            head.add(material.arm(arm));
            if (material.judged()) {
                head.add(words.raw("head.interval"));
            }
        }
        Table table = new Table(words.of("page.table", "title", names.title()), head);
        int decimals = decimals(measures);
        for (int i = 0; i < measures.size(); i++) {
            List<List<@Nullable Double>> values = new ArrayList<>();
            List<String> cells = new ArrayList<>(List.of(labels.get(i)));
            for (int arm : material.all()) {
                MeanInterval mean = MeanInterval.of(material.figures().level(arm, measures.get(i)));
                values.add(triple(mean.mean(), mean.interval()));
                cells.add(material.numbers().of(mean.mean(), decimals));
                if (material.judged()) {
                    cells.add(material.numbers().levels(words, mean.interval(), decimals));
                }
            }
            rows.add(new Plot.Row(labels.get(i), false, values));
            table.row(cells);
        }
        String unit = measures.get(0).unit();
        Plot.Dots plot = new Plot.Dots(false, unit, decimals, material.all(), rows);
        String of = measures.get(0).share() ? words.raw("unit.percentOfHouseholds") : unit;
        return chart(names, material.caption("levels", "unit", of), plot, table);
    }

    private int decimals(List<MeasureText> measures) {
        double largest = 0;
        for (MeasureText measure : measures) {
            for (int arm : material.all()) {
                largest = Math.max(
                        largest,
                        Arrays.stream(material.figures().level(arm, measure))
                                .map(Math::abs)
                                .max()
                                .orElse(0));
            }
        }
        return Decimals.of(largest, DIGITS);
    }

    /** What arms change of measures of one unit. */
    public Chart differences(Names names, List<MeasureText> measures, List<String> labels) {
        Words words = material.words();
        List<Plot.Row> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(names.head()));
        for (int arm : material.compared()) {
            head.add(material.arm(arm) + ": " + words.raw("head.change"));
            if (material.judged()) {
                head.add(words.raw("head.interval"));
            }
        }
        Table table = new Table(words.of("page.table", "title", names.title()), head);
        int decimals = 0;
        for (int i = 0; i < measures.size(); i++) {
            List<List<@Nullable Double>> values = new ArrayList<>();
            List<String> cells = new ArrayList<>(List.of(labels.get(i)));
            for (int arm : material.compared()) {
                Effect effect = material.figures().effect(arm, measures.get(i));
                decimals = Math.max(decimals, Math.min(3, effect.decimals()));
                values.add(triple(effect.amount(), effect.comparison().interval()));
                cells.add(effect.difference(material.numbers()));
                if (material.judged()) {
                    cells.add(
                            material.numbers().range(words, effect.comparison().interval(), effect.decimals()));
                }
            }
            rows.add(new Plot.Row(labels.get(i), false, values));
            table.row(cells);
        }
        String unit = measures.get(0).unit();
        Plot.Dots plot = new Plot.Dots(true, unit, decimals, material.compared(), rows);
        return chart(names, material.caption("difference", "unit", unit), plot, table);
    }

    /** A row of dots, one for each of the compared arms: changes in per cent with their intervals, nothing where an arm has none. */
    Plot.Row changes(String label, Map<Integer, Effect> byArm) {
        List<List<@Nullable Double>> values = new ArrayList<>();
        for (int arm : material.compared()) {
            Effect effect = byArm.get(arm);
            values.add(
                    effect == null
                            ? List.of()
                            : triple(
                                    effect.comparison().relativePercent(),
                                    effect.comparison().relativePercentInterval()));
        }
        return new Plot.Row(label, false, values);
    }

    /** Mean and ends of an interval, as a chart reads them. */
    static List<@Nullable Double> triple(double mean, Interval interval) {
        return interval.isPresent()
                ? Arrays.asList(mean, interval.low(), interval.high())
                : Arrays.asList(mean, null, null);
    }

    private Chart chart(Names names, String caption, Plot.Dots plot, Table table) {
        String alt = material.words()
                .of(material.judged() ? "alt.dots" : "alt.dotsOnce", "what", names.what(), "title", names.title());
        return new Chart(names.id(), names.title(), caption, alt, material.legend(plot.arms()), plot, table);
    }
}
