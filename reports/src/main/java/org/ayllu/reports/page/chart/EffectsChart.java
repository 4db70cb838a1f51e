package org.ayllu.reports.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Plot;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;

/** What the arms change of the headline measures, in per cent of the baseline. */
public final class EffectsChart {
    private final Material material;

    public EffectsChart(Material material) {
        this.material = material;
    }

    /** The chart; nothing when no measure can be said in per cent. */
    public Optional<Chart> of() {
        Words words = material.words();
        List<MeasureText> measures = material.reported(material.scenario().summary()).stream()
                .filter(measure -> Double.isFinite(
                        material.figures().effect(1, measure).comparison().relativePercent()))
                .toList();
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        String title = title(measures);
        List<Plot.Row> rows = new ArrayList<>();
        Table table = new Table(words.of("page.table", "title", title), head());
        for (MeasureText measure : measures) {
            Map<Integer, Effect> byArm = new LinkedHashMap<>();
            material.compared().forEach(arm -> byArm.put(arm, material.figures().effect(arm, measure)));
            byArm.forEach((arm, effect) -> table.row(row(effect, arm)));
            rows.add(new DotRows(material).changes(measure.label(), byArm));
        }
        Plot plot = new Plot.Dots(true, "%", 1, material.compared(), rows);
        String alt = words.of(
                material.judged() ? "alt.dots" : "alt.dotsOnce", "what", words.raw("section.changes"), "title", title);
        return Optional.of(new Chart(
                "changes", title, material.caption("change"), alt, material.legend(material.compared()), plot, table));
    }

    private List<String> head() {
        Words words = material.words();
        List<String> head = new ArrayList<>(List.of(words.raw("head.measure")));
        if (material.arms().size() > 2) {
            head.add(words.raw("head.arm"));
        }
        head.addAll(List.of(material.arm(0), words.raw("head.change")));
        if (material.judged()) {
            head.add(words.raw("head.interval"));
        }
        head.add(words.raw("head.changePercent"));
        if (material.judged()) {
            head.add(words.raw("head.intervalPercent"));
        }
        return head;
    }

    private List<String> row(Effect effect, int arm) {
        Numbers numbers = material.numbers();
        List<String> cells = new ArrayList<>(List.of(effect.measure().labelWithUnit()));
        if (material.arms().size() > 2) {
            cells.add(material.arm(arm));
        }
        cells.add(effect.level(effect.comparison().baseline().mean(), numbers));
        cells.add(effect.difference(numbers));
        if (material.judged()) {
            cells.add(numbers.range(material.words(), effect.comparison().interval(), effect.decimals()));
        }
        cells.add(effect.percent(numbers));
        if (material.judged()) {
            cells.add(effect.percentInterval(material.words(), numbers));
        }
        return cells;
    }

    private record Found(int arm, Effect effect) {
        double size() {
            return Math.abs(effect.comparison().relativePercent());
        }
    }

    private String title(List<MeasureText> measures) {
        Words words = material.words();
        List<Found> all = new ArrayList<>();
        for (int arm : material.compared()) {
            measures.forEach(
                    measure -> all.add(new Found(arm, material.figures().effect(arm, measure))));
        }
        if (all.stream().allMatch(found -> found.effect().zero())) {
            return words.of("title.zero", "section", words.raw("section.changes"));
        }
        Optional<Found> most =
                all.stream().filter(found -> found.effect().headline()).max(Comparator.comparingDouble(Found::size));
        if (most.isEmpty()) {
            return words.of("title.changesNone", "n", all.size());
        }
        Effect effect = most.get().effect();
        String title = words.of(
                material.judged() ? "title.changes" : "title.changesOnce",
                "clear",
                all.stream().filter(found -> found.effect().headline()).count(),
                "n",
                all.size(),
                "what",
                effect.measure().brief(),
                "size",
                material.numbers().percent(effect.comparison().relativePercent()));
        return material.title(most.get().arm(), title);
    }
}
