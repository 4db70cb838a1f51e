package org.ayllu.reports.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayllu.reports.geography.Area;
import org.ayllu.reports.geography.AreaFile;
import org.ayllu.reports.geography.Features;
import org.ayllu.reports.geography.MapView;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Plot;
import org.ayllu.reports.page.ReportException;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;

/** A map of what the first compared arm changes of real income, with the areas of a GeoJSON file. */
public final class MapChart {
    private final Material material;
    private final MeasureText welfare;
    private final ReportOptions.Geometry geometry;

    public MapChart(Material material, MeasureText welfare, ReportOptions.Geometry geometry) {
        this.material = material;
        this.welfare = welfare;
        this.geometry = geometry;
    }

    /**
     * The map.
     *
     * @throws ReportException when the run has no real places or compares nothing, or no area of the file is one of the results
     * @throws org.ayllu.experiments.yaml.InvalidFileException when the file is no GeoJSON in degrees, or names no area by the key
     */
    public Chart of() {
        if (material.scenario().synthetic()) {
            throw new ReportException(
                    "a map needs real municipalities, but those of this run are drawn from distributions");
        }
        if (material.single()) {
            throw new ReportException("a map shows what an arm changes, but this run has one arm");
        }
        int arm = material.compared().get(0);
        Map<String, Effect> effects = new PlacesChart(material, welfare).ranking(arm);
        Features features = AreaFile.read(geometry.file(), geometry.key());
        MapFit fit = new MapFit(material, geometry, features, features.fit(effects.keySet()));
        if (fit.fit().drawn().isEmpty()) {
            throw fit.nothingInCommon(effects.keySet());
        }
        fit.notices().forEach(material::notice);
        return chart(arm, effects, fit);
    }

    private Chart chart(int arm, Map<String, Effect> effects, MapFit fit) {
        Words words = material.words();
        Numbers numbers = material.numbers();
        List<Double> percents = effects.values().stream()
                .map(effect -> effect.comparison().relativePercent())
                .sorted()
                .toList();
        String title = material.title(
                arm,
                words.of(
                        PlacesChart.unclear(effects) ? "title.mapNone" : "title.map",
                        "leastSize",
                        numbers.percent(percents.get(0)),
                        "mostSize",
                        numbers.percent(percents.get(percents.size() - 1))));
        Table table = new Table(
                words.of("page.table", "title", title),
                List.of(words.raw("head.place"), words.raw("head.changePercent"), words.raw("head.intervalPercent")));
        effects.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(one -> table.row(
                        one.getKey(),
                        one.getValue().percent(numbers),
                        one.getValue().percentInterval(words, numbers)));
        return new Chart(
                "map",
                title,
                fit.caption(),
                words.of("alt.map", "title", title),
                material.legend(List.of(arm)),
                plot(effects, fit.fit()),
                table);
    }

    private Plot plot(Map<String, Effect> effects, Features.Fit fit) {
        MapView view = MapView.of(List.copyOf(fit.drawn().values()), fit.others());
        List<Plot.Area> areas = new ArrayList<>();
        for (Area one : view.around()) {
            areas.add(new Plot.Area(one.name(), null, null, closed(one)));
        }
        for (Area one : view.shown()) {
            double value =
                    Objects.requireNonNull(effects.get(one.name())).comparison().relativePercent();
            areas.add(new Plot.Area(one.name(), value, one.inside(), closed(one)));
        }
        return new Plot.Areas("%", 1, material.words().raw("map.without"), view, areas);
    }

    private static List<List<List<double[]>>> closed(Area area) {
        return area.polygons().stream().map(polygon -> polygon.closed()).toList();
    }
}
