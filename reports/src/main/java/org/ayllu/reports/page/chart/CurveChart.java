package org.ayllu.reports.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Decimals;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Plot;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;
import org.jspecify.annotations.Nullable;

/** How the figures of a model that is solved at once move along its axis. */
public final class CurveChart {
    private static final String YEAR = "year";
    private static final int MOST_PANELS = 6;
    private static final int DIGITS = 3;

    private final Material material;

    public CurveChart(Material material) {
        this.material = material;
    }

    /** The chart; nothing for a model without a curve. */
    public Optional<Chart> of() {
        String axis = axis();
        List<Plot.Panel> panels = new ArrayList<>();
        List<MeasureText> shown = new ArrayList<>();
        for (MeasureText measure : material.measures()) {
            List<Map<Double, Double>> byArm = new ArrayList<>();
            material.all().forEach(arm -> byArm.add(points(arm, axis, measure)));
            if (panels.size() < MOST_PANELS && byArm.stream().anyMatch(points -> points.size() > 1)) {
                panels.add(panel(measure, byArm));
                shown.add(measure);
            }
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        Words words = material.words();
        String name = words.has("axis." + axis) ? words.raw("axis." + axis) : axis;
        String title = title(panels.get(0), name, axis.equals(YEAR));
        String alt = words.of(
                "alt.curve",
                "what",
                words.list(shown.stream().map(MeasureText::brief).toList()),
                "axis",
                name,
                "arms",
                material.armNames(),
                "title",
                title);
        Plot plot = new Plot.Lines(false, axis.equals(YEAR), axis.equals(YEAR) ? "" : Words.capital(name), panels);
        return Optional.of(new Chart(
                "curve",
                title,
                words.raw("caption.curve"),
                alt,
                material.legend(material.all()),
                plot,
                table(panels, name, title)));
    }

    private String axis() {
        return material.figures().dimensions().stream()
                .filter(dimension -> !dimension.equals("all"))
                .findFirst()
                .orElse(YEAR);
    }

    private Map<Double, Double> points(int arm, String axis, MeasureText measure) {
        Map<Double, Double> points = new TreeMap<>();
        if (axis.equals(YEAR)) {
            Optional<YearlyValues> values = material.figures().all(arm, measure.name());
            values.ifPresent(found -> found.years().forEach(year -> points.put((double) year, found.year(year)[0])));
        } else {
            material.figures()
                    .groups(arm, axis, measure.name())
                    .forEach((place, values) -> points.put(Double.valueOf(place), values.replicate(0)[0]));
        }
        points.replaceAll((at, value) -> measure.factor() * value);
        points.values().removeIf(value -> !Double.isFinite(value));
        return points;
    }

    private Plot.Panel panel(MeasureText measure, List<Map<Double, Double>> byArm) {
        Map<Double, Boolean> places = new TreeMap<>();
        byArm.forEach(points -> points.keySet().forEach(at -> places.put(at, true)));
        List<Double> x = List.copyOf(places.keySet());
        List<Plot.Line> lines = new ArrayList<>();
        double largest = 0;
        for (int arm = 0; arm < byArm.size(); arm++) {
            List<@Nullable Double> mean = new ArrayList<>();
            for (double at : x) {
                Double value = byArm.get(arm).get(at);
                mean.add(value);
                largest = Math.max(largest, value == null ? 0 : Math.abs(value));
            }
            lines.add(new Plot.Line(arm, mean, List.of(), List.of()));
        }
        return new Plot.Panel(measure.label(), measure.unit(), Decimals.of(largest, DIGITS), x, lines);
    }

    private String title(Plot.Panel panel, String axis, boolean years) {
        List<Integer> known = new ArrayList<>();
        List<@Nullable Double> mean = panel.lines().get(0).mean();
        for (int i = 0; i < mean.size(); i++) {
            if (mean.get(i) != null) {
                known.add(i);
            }
        }
        if (known.isEmpty()) {
            return panel.title();
        }
        String from = value(panel, mean.get(known.get(0)));
        String to = value(panel, mean.get(known.get(known.size() - 1)));
        boolean flat = known.stream().allMatch(i -> value(panel, mean.get(i)).equals(from));
        return material.words()
                .of(
                        flat ? "title.curveFlat" : years ? "title.curveYears" : "title.curve",
                        "what",
                        panel.title(),
                        "axis",
                        axis,
                        "first",
                        place(panel.x().get(known.get(0)), years),
                        "last",
                        place(panel.x().get(known.get(known.size() - 1)), years),
                        "from",
                        from,
                        "to",
                        to,
                        "arm",
                        material.arm(0));
    }

    private String value(Plot.Panel panel, @Nullable Double value) {
        String number = material.numbers().of(value == null ? Double.NaN : value, panel.decimals());
        return material.words().amount(number, panel.unit());
    }

    private String place(double at, boolean years) {
        return years ? Long.toString(Math.round(at)) : material.numbers().plain(at);
    }

    private Table table(List<Plot.Panel> panels, String axis, String title) {
        Words words = material.words();
        List<String> head = new ArrayList<>(List.of(words.raw("head.measure"), Words.capital(axis)));
        material.arms().forEach(arm -> head.add(arm.name()));
        Table table = new Table(words.of("page.table", "title", title), head);
        for (Plot.Panel panel : panels) {
            for (int i = 0; i < panel.x().size(); i++) {
                List<String> cells = new ArrayList<>();
                cells.add(panel.unit().isEmpty() ? panel.title() : panel.title() + " (" + panel.unit() + ")");
                cells.add(place(
                        panel.x().get(i),
                        panel.x().get(i) == Math.rint(panel.x().get(i))));
                for (Plot.Line line : panel.lines()) {
                    Double value = line.mean().get(i);
                    cells.add(material.numbers().of(value == null ? Double.NaN : value, panel.decimals()));
                }
                table.row(cells);
            }
        }
        return table;
    }
}
