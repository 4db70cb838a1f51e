package org.ayllu.reports.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.models.solution.Axis;
import org.ayllu.reports.text.LineChart;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;

/** Finished results of a model that is solved at once: a table with a column for each arm, what it says in words, and the model's curve. */
public final class SolvedSummary {
    private static final int DIGITS = 4;
    private static final String ALL = "all";

    private final RunStore store;
    private final List<String> arms;

    /** The summary of a results folder. */
    public SolvedSummary(RunStore store) {
        this.store = store;
        this.arms = store.manifest().experiment().arms().stream()
                .map(ArmDescription::name)
                .toList();
    }

    /**
     * The table, and what it says in words.
     *
     * @param measures in the order of the table; those that no arm reports as a single figure are left out
     */
    public List<String> findings(List<MeasureWords> measures) throws IOException {
        Map<MeasureWords, double[]> values = new LinkedHashMap<>();
        for (MeasureWords measure : measures) {
            double[] byArm = new double[arms.size()];
            boolean any = false;
            for (int arm = 0; arm < byArm.length; arm++) {
                byArm[arm] = figure(arms.get(arm), measure);
                any |= !Double.isNaN(byArm[arm]);
            }
            if (any) {
                values.put(measure, byArm);
            }
        }
        List<String> lines = new ArrayList<>(table(values).lines());
        for (int arm = 1; arm < arms.size(); arm++) {
            lines.add("");
            lines.addAll(Paragraph.wrap(reading(values, arm), Paragraph.WIDTH));
        }
        return lines;
    }

    /** A measure as a single figure of an arm; {@code NaN} if it is not one. */
    private double figure(String arm, MeasureWords measure) throws IOException {
        YearlyValues series = store.series(arm, new SeriesKey(ALL, ALL, measure.name()));
        return series.years().size() == 1 ? measure.factor() * series.replicate(0)[0] : Double.NaN;
    }

    private TextTable table(Map<MeasureWords, double[]> values) {
        List<String> headings = new ArrayList<>(List.of(""));
        headings.addAll(arms);
        TextTable table = new TextTable(1, headings.toArray(new String[0]));
        values.forEach((measure, byArm) -> {
            double largest = 0;
            for (double value : byArm) {
                largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
            }
            boolean whole = DoubleStream.of(byArm).allMatch(value -> Double.isNaN(value) || value == Math.rint(value));
            int decimals = whole ? 0 : Numerals.decimals(largest, DIGITS);
            List<String> cells = new ArrayList<>(List.of(measure.label()));
            for (double value : byArm) {
                cells.add(Numerals.of(value, decimals));
            }
            table.row(cells.toArray(new String[0]));
        });
        return table;
    }

    private String reading(Map<MeasureWords, double[]> values, int arm) {
        List<Effect> effects = new ArrayList<>();
        values.forEach((measure, byArm) -> {
            if (!Double.isNaN(byArm[0]) && !Double.isNaN(byArm[arm])) {
                effects.add(
                        new Effect(measure, PairedComparison.of(new double[] {byArm[0]}, new double[] {byArm[arm]})));
            }
        });
        return Reading.exact(arms.get(arm), arms.get(0), effects);
    }

    /**
     * A chart of a measure along the curve; nothing where no arm has one.
     *
     * @param measure what is shown
     * @param axis what the curve runs along
     */
    public List<String> chart(MeasureWords measure, Axis axis) throws IOException {
        List<LineChart.Line> lines = new ArrayList<>();
        List<Double> places = List.of();
        for (String arm : arms) {
            Map<Double, Double> points = points(arm, measure, axis);
            if (points.isEmpty()
                    || !(places.isEmpty() || List.copyOf(points.keySet()).equals(places))) {
                continue;
            }
            places = List.copyOf(points.keySet());
            lines.add(new LineChart.Line(
                    arm,
                    points.values().stream()
                            .mapToDouble(value -> measure.factor() * value)
                            .toArray()));
        }
        return lines.isEmpty() ? List.of() : new LineChart(measure.label(), label(axis), places, lines).text();
    }

    private static String label(Axis axis) {
        String words =
                axis.doc().endsWith(".") ? axis.doc().substring(0, axis.doc().length() - 1) : axis.doc();
        return axis.overYears() ? "" : words + ", " + axis.unit();
    }

    private Map<Double, Double> points(String arm, MeasureWords measure, Axis axis) throws IOException {
        Map<Double, Double> points = new LinkedHashMap<>();
        if (axis.overYears()) {
            YearlyValues series = store.series(arm, new SeriesKey(ALL, ALL, measure.name()));
            for (int year = 0; year < series.years().size(); year++) {
                points.put(series.years().get(year).doubleValue(), series.replicate(0)[year]);
            }
        } else {
            store.groups(arm, axis.name(), measure.name())
                    .forEach((place, values) -> points.put(Double.valueOf(place), values.replicate(0)[0]));
        }
        points.values().removeIf(value -> !Double.isFinite(value));
        return points;
    }
}
