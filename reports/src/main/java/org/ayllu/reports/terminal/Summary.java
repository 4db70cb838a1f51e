package org.ayllu.reports.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.reports.page.LabourRation;
import org.ayllu.reports.text.LineChart;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;

/** Finished results for people: a table of the arms, what it says in words, and a chart. */
public final class Summary {
    private static final String INTERVAL = "95 % interval";
    private static final int DIGITS = 3;

    private final RunStore store;
    private final boolean paired;

    /** The summary of a results folder whose arms share their draws. */
    public Summary(RunStore store) {
        this(store, true);
    }

    /** The summary of a results folder whose arms may share their draws. */
    public Summary(RunStore store, boolean paired) {
        this.store = store;
        this.paired = paired;
    }

    /**
     * The table, and what it says in words.
     *
     * @param measures in the order of the table
     * @param first the measure that is spoken of first
     */
    public List<String> findings(List<MeasureWords> measures, MeasureWords first) throws IOException {
        Findings findings = Findings.of(store, measures);
        List<String> lines = new ArrayList<>();
        String over = "Means of " + findings.period() + " in " + Numerals.count(findings.replicates(), "replicate");
        if (findings.arms().size() == 1) {
            lines.add(over);
            lines.add("");
            lines.addAll(levels(findings));
            lines.addAll(undefined(findings));
            lines.addAll(rationed(findings));
            return lines;
        }
        lines.add(over + ", and what the arms change");
        for (String arm : findings.arms().subList(1, findings.arms().size())) {
            lines.add("");
            lines.addAll(effects(findings, arm));
        }
        lines.add("");
        lines.addAll(undefined(findings));
        lines.addAll(notes(findings));
        lines.addAll(rationed(findings));
        for (String arm : findings.arms().subList(1, findings.arms().size())) {
            if (paired && findings.replicates() > 2) {
                String gain = Pairing.of(arm, findings.effects(arm));
                lines.addAll(gain.isEmpty() ? List.of() : Paragraph.wrap(gain, Paragraph.WIDTH));
            }
            lines.add("");
            lines.addAll(Paragraph.wrap(
                    Reading.of(arm, findings.arms().get(0), findings.effects(arm), first.name()), Paragraph.WIDTH));
        }
        return lines;
    }

    private static List<String> effects(Findings findings, String arm) {
        String baseline = findings.arms().get(0);
        TextTable table = new TextTable(1, arm + " against " + baseline, baseline, "difference", INTERVAL, "in %");
        for (Effect effect : findings.effects(arm)) {
            table.row(
                    effect.words().label(),
                    effect.baseline(),
                    effect.difference(),
                    effect.interval(),
                    effect.percent());
        }
        return table.lines();
    }

    private static List<String> undefined(Findings findings) {
        return findings.undefined().isEmpty()
                ? List.of()
                : Paragraph.wrap(
                        "Not defined in some of these years: "
                                + findings.undefined().stream()
                                        .map(MeasureWords::label)
                                        .collect(Collectors.joining("; "))
                                + ".",
                        Paragraph.WIDTH);
    }

    /** In how many seasons no wage cleared farm labour; nothing where it always did. */
    private List<String> rationed(Findings findings) throws IOException {
        List<String> arms = new ArrayList<>();
        for (LabourRation ration : LabourRation.of(store)) {
            String days = arms.isEmpty() ? " of its days over all seasons)" : ")";
            arms.add(percent(ration.seasons()) + " of the seasons of ‘"
                    + findings.arms().get(ration.arm()) + "’ (" + percent(ration.cut()) + days);
        }
        return arms.isEmpty()
                ? List.of()
                : Paragraph.wrap(
                        "Where no wage clears farm labour the longer side is cut: in " + Reading.listed(arms, "and")
                                + ".",
                        Paragraph.WIDTH);
    }

    private static String percent(double fraction) {
        return Numerals.significant(100 * fraction, 2) + " %";
    }

    private static List<String> notes(Findings findings) {
        String chance = findings.replicates() > 1
                ? " Intervals tell chance from effect; they do not say whether the assumptions hold."
                : "";
        return Paragraph.wrap("Differences of shares are in percentage points." + chance, Paragraph.WIDTH);
    }

    private static List<String> levels(Findings findings) {
        String arm = findings.arms().get(0);
        TextTable table = new TextTable(1, "", arm, INTERVAL);
        for (Map.Entry<MeasureWords, MeanInterval> level : findings.levels(arm).entrySet()) {
            MeanInterval mean = level.getValue();
            int decimals = Numerals.decimals(mean.mean(), DIGITS);
            String interval = mean.interval().isPresent()
                    ? Numerals.of(mean.interval().low(), decimals) + " to "
                            + Numerals.of(mean.interval().high(), decimals)
                    : "";
            table.row(level.getKey().label(), Numerals.of(mean.mean(), decimals), interval);
        }
        return table.lines();
    }

    /** A chart of a measure over the years, the mean of the replicates of each arm; nothing where it was not reported each year. */
    public List<String> chart(MeasureWords measure) throws IOException {
        List<LineChart.Line> lines = new ArrayList<>();
        List<Integer> years = List.of();
        for (String arm : Findings.of(store, List.of()).arms()) {
            YearlyValues series = store.series(arm, new SeriesKey("all", "all", measure.name()));
            double[] means = new double[series.years().size()];
            for (int year = 0; year < means.length; year++) {
                double[] values = series.year(series.years().get(year));
                for (double value : values) {
                    means[year] += measure.factor() * value / values.length;
                }
            }
            lines.add(new LineChart.Line(arm, means));
            years = series.years();
        }
        for (LineChart.Line line : lines) {
            for (double value : line.values()) {
                if (!Double.isFinite(value)) {
                    return List.of();
                }
            }
        }
        return years.isEmpty() ? List.of() : new LineChart(measure.label(), years, lines).text();
    }
}
