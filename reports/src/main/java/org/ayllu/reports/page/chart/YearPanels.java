package org.ayllu.reports.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Decimals;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Plot;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;
import org.jspecify.annotations.Nullable;

/** Charts of some measures by year, a panel for each: levels with a line for each arm, or what arms change with a line for each compared one. */
public final class YearPanels {
    private static final int DIGITS = 3;

    private final Material material;

    public YearPanels(Material material) {
        this.material = material;
    }

    /**
     * What is shown.
     *
     * @param id unique in the page
     * @param title the finding
     * @param measures what is shown, reported by all arms
     * @param names of the panels, in the order of the measures
     */
    public record Shown(String id, String title, List<MeasureText> measures, List<String> names) {}

    /** The levels of all arms; nothing when there is no measure. */
    public Optional<Chart> levels(Shown shown) {
        return chart(shown, false, material.all(), material.caption(material.single() ? "years" : "yearsShared"));
    }

    /** What arms change against the baseline, replicate by replicate; nothing when there is no measure. */
    public Optional<Chart> changes(Shown shown) {
        return chart(shown, true, material.compared(), material.caption("yearsChange"));
    }

    private Optional<Chart> chart(Shown shown, boolean change, List<Integer> arms, String caption) {
        Words words = material.words();
        List<Plot.Panel> panels = new ArrayList<>();
        Table table = new Table(words.of("page.table", "title", shown.title()), head(arms, change));
        for (int i = 0; i < shown.measures().size(); i++) {
            Plot.Panel panel = panel(shown.measures().get(i), shown.names().get(i), arms, change);
            panels.add(panel);
            rows(panel, table, change);
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        String alt = words.of(
                "alt.lines",
                "what",
                words.list(shown.names()),
                "arms",
                words.list(arms.stream().map(material::arm).toList()),
                "title",
                shown.title());
        Plot plot = new Plot.Lines(change, true, "", panels);
        return Optional.of(new Chart(shown.id(), shown.title(), caption, alt, material.legend(arms), plot, table));
    }

    private List<String> head(List<Integer> arms, boolean change) {
        Words words = material.words();
        List<String> head = new ArrayList<>(List.of(words.raw("head.measure"), words.raw("head.year")));
        for (int arm : arms) {
            head.add(change ? material.arm(arm) + ": " + words.raw("head.change") : material.arm(arm));
            if (material.judged()) {
                head.add(words.raw("head.interval"));
            }
        }
        return head;
    }

    private Plot.Panel panel(MeasureText measure, String name, List<Integer> arms, boolean change) {
        List<Plot.Line> lines = new ArrayList<>();
        YearlyValues baseline = material.figures().all(0, measure.name()).orElseThrow();
        double largest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int arm : arms) {
            YearlyValues values = material.figures().all(arm, measure.name()).orElseThrow();
            List<@Nullable Double> mean = new ArrayList<>();
            List<@Nullable Double> low = new ArrayList<>();
            List<@Nullable Double> high = new ArrayList<>();
            for (int year : baseline.years()) {
                MeanInterval one = interval(values.year(year), change ? baseline.year(year) : null, measure.factor());
                mean.add(one.mean());
                if (one.interval().isPresent()) {
                    low.add(one.interval().low());
                    high.add(one.interval().high());
                }
                largest = Math.max(largest, Math.abs(one.mean()));
                smallest = Math.min(smallest, one.mean());
            }
            lines.add(new Plot.Line(arm, mean, low, high));
        }
        int decimals = Math.max(
                Decimals.of(largest, change ? 2 : DIGITS), Math.min(3, Decimals.of(Math.abs(largest - smallest), 2)));
        String unit = change && measure.share() ? material.words().raw("size.pointsUnit") : measure.unit();
        List<Double> years = baseline.years().stream().map(Integer::doubleValue).toList();
        return new Plot.Panel(name, unit, decimals, years, lines);
    }

    private static MeanInterval interval(double[] values, double @Nullable [] without, double factor) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = factor * (without == null ? values[i] : values[i] - without[i]);
        }
        return MeanInterval.of(scaled);
    }

    private void rows(Plot.Panel panel, Table table, boolean change) {
        String name = panel.unit().isEmpty() ? panel.title() : panel.title() + " (" + panel.unit() + ")";
        for (int i = 0; i < panel.x().size(); i++) {
            List<String> cells = new ArrayList<>(
                    List.of(name, Long.toString(Math.round(panel.x().get(i)))));
            for (Plot.Line line : panel.lines()) {
                cells.add(text(line.mean().get(i), panel.decimals(), change));
                if (material.judged()) {
                    cells.add(material.words()
                            .of(
                                    "size.range",
                                    "low",
                                    text(line.low().get(i), panel.decimals(), change),
                                    "high",
                                    text(line.high().get(i), panel.decimals(), change)));
                }
            }
            table.row(cells);
        }
    }

    private String text(@Nullable Double value, int decimals, boolean change) {
        double shown = value == null ? Double.NaN : value;
        return change
                ? material.numbers().signed(shown, decimals)
                : material.numbers().of(shown, decimals);
    }
}
