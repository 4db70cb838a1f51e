package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.reports.text.IntervalChart;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.study.Setting;
import org.ayllu.studies.study.StudyFigures;
import org.ayllu.studies.study.StudyPoint;

/** What a sweep found, as text: a table for each arm, and a chart of the effects at all points. */
public final class SweepReport {
    private static final int DIGITS = 3;
    private static final int MOST_ROWS_OF_A_CHART = 60;

    private final List<StudyPoint> points;
    private final List<String> arms;
    private final StudyFigures figures;

    /**
     * A report.
     *
     * @param points where was simulated, at least one
     * @param arms names of the arms, the baseline first
     * @param figures what came out
     */
    public SweepReport(List<StudyPoint> points, List<String> arms, StudyFigures figures) {
        this.points = List.copyOf(points);
        this.arms = List.copyOf(arms);
        this.figures = figures;
    }

    /** The lines about a measure. */
    public List<String> text(MeasureWords words) {
        if (!figures.measures().contains(words.name())) {
            return Paragraph.wrap("Not every run reported " + words.phrase() + ".", Paragraph.WIDTH);
        }
        List<String> lines = new ArrayList<>();
        if (arms.size() == 1) {
            lines.addAll(levels(words));
            return lines;
        }
        for (int arm = 1; arm < arms.size(); arm++) {
            lines.addAll(
                    Paragraph.wrap(words.label() + ": " + arms.get(arm) + " against " + arms.get(0), Paragraph.WIDTH));
            lines.addAll(effects(words, arm));
            lines.add("");
        }
        if ((arms.size() - 1) * points.size() <= MOST_ROWS_OF_A_CHART) {
            lines.addAll(chart(words));
        }
        return lines;
    }

    private String[] headings(String... more) {
        List<String> headings = new ArrayList<>();
        for (Setting setting : points.get(0).settings()) {
            headings.add(setting.path().substring(setting.path().lastIndexOf('.') + 1));
        }
        headings.addAll(List.of(more));
        return headings.toArray(String[]::new);
    }

    private String[] row(int point, String... more) {
        List<String> cells = new ArrayList<>();
        points.get(point).settings().forEach(setting -> cells.add(setting.value()));
        cells.addAll(List.of(more));
        return cells.toArray(String[]::new);
    }

    private List<String> effects(MeasureWords words, int arm) {
        TextTable table = new TextTable(1, headings(arms.get(0), arms.get(arm), "difference", "95 % interval", "in %"));
        for (int point = 0; point < points.size(); point++) {
            Effect effect = effect(words, point, arm);
            int decimals = Numerals.decimals(effect.comparison().treatment().mean(), DIGITS);
            table.row(row(
                    point,
                    effect.baseline(),
                    Numerals.of(effect.comparison().treatment().mean(), decimals),
                    effect.difference(),
                    effect.interval(),
                    effect.percent()));
        }
        return table.lines();
    }

    private Effect effect(MeasureWords words, int point, int arm) {
        return new Effect(words, PairedComparison.of(values(words, point, 0), values(words, point, arm)));
    }

    private double[] values(MeasureWords words, int point, int arm) {
        double[] values = figures.at(words.name(), point, arm);
        for (int replicate = 0; replicate < values.length; replicate++) {
            values[replicate] *= words.factor();
        }
        return values;
    }

    private List<String> levels(MeasureWords words) {
        List<String> lines = new ArrayList<>(Paragraph.wrap(words.label(), Paragraph.WIDTH));
        TextTable table = new TextTable(1, headings(arms.get(0), "95 % interval", "against first point"));
        for (int point = 0; point < points.size(); point++) {
            MeanInterval mean = MeanInterval.of(values(words, point, 0));
            int decimals = Numerals.decimals(mean.mean(), DIGITS);
            String interval = mean.interval().isPresent()
                    ? Numerals.of(mean.interval().low(), decimals) + " to "
                            + Numerals.of(mean.interval().high(), decimals)
                    : "";
            Effect moved = new Effect(words, PairedComparison.of(values(words, 0, 0), values(words, point, 0)));
            table.row(row(point, Numerals.of(mean.mean(), decimals), interval, point == 0 ? "" : moved.difference()));
        }
        lines.addAll(table.lines());
        return lines;
    }

    private List<String> chart(MeasureWords words) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        for (int arm = 1; arm < arms.size(); arm++) {
            for (int point = 0; point < points.size(); point++) {
                PairedComparison effect = effect(words, point, arm).comparison();
                String name = arms.size() == 2 ? "" : arms.get(arm) + " ";
                rows.add(new IntervalChart.Row(
                        name + points.get(point).label(),
                        effect.interval().low(),
                        effect.effect(),
                        effect.interval().high()));
            }
        }
        String unit = words.unit().isEmpty() ? "" : ", " + (words.share() ? "percentage points" : words.unit());
        String named = String.join(", ", headings());
        return IntervalChart.text("Difference from " + arms.get(0) + unit + ", by " + named, rows);
    }
}
