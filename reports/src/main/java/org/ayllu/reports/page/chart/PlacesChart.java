package org.ayllu.reports.page.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Decimals;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Plot;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;
import org.jspecify.annotations.Nullable;

/** What arms change of real income by municipality: over the hours to the city where places are drawn, else ranked. */
public final class PlacesChart {
    private static final List<String> THIRDS = List.of("near", "middle", "far");
    private static final int MOST_RANKED = 40;
    private static final String MUNICIPALITY = "municipality";

    private final Material material;
    private final MeasureText welfare;

    public PlacesChart(Material material, MeasureText welfare) {
        this.material = material;
        this.welfare = welfare;
    }

    /** The chart; nothing where there is one arm, or too few municipalities. */
    public Optional<Chart> of() throws IOException {
        if (material.single()) {
            return Optional.empty();
        }
        Optional<Places> places = Places.of(material);
        if (places.isPresent()) {
            return Optional.of(scatter(places.get()));
        }
        return material.scenario().synthetic() ? Optional.empty() : ranked();
    }

    /** What an arm does to each municipality, in the order of the change. */
    public Map<String, Effect> ranking(int arm) {
        List<Map.Entry<String, Effect>> entries = new ArrayList<>(
                new GroupsChart(material, welfare).effects(arm, MUNICIPALITY).entrySet());
        entries.sort(Comparator.comparingDouble((Map.Entry<String, Effect> one) ->
                        one.getValue().comparison().relativePercent())
                .reversed());
        Map<String, Effect> ranking = new LinkedHashMap<>();
        entries.forEach(one -> ranking.put(one.getKey(), one.getValue()));
        return ranking;
    }

    private Chart scatter(Places places) {
        Words words = material.words();
        List<List<Double>> marks = new ArrayList<>();
        List<List<@Nullable Double>> means = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int arm : material.compared()) {
            List<Places.Change> changes = places.changes(arm, welfare);
            changes.forEach(change -> marks.add(List.of((double) arm, change.hours(), change.percent())));
            List<Places.Third> thirds = Places.thirds(changes);
            for (int part = 0; part < thirds.size(); part++) {
                MeanInterval mean = thirds.get(part).mean();
                Interval interval = mean.interval();
                boolean known = interval.isPresent();
                means.add(Arrays.asList(
                        (double) arm,
                        thirds.get(part).hours(),
                        mean.mean(),
                        known ? interval.low() : null,
                        known ? interval.high() : null));
                rows.add(row(arm, part, thirds.get(part)));
            }
        }
        String title = scatterTitle(places);
        Table table = new Table(
                words.of("page.table", "title", title),
                List.of(
                        words.raw("head.third"),
                        words.raw("head.arm"),
                        words.raw("head.hours"),
                        words.raw("head.changePercent"),
                        words.raw("head.intervalPercent")));
        rows.forEach(table::row);
        String caption = material.caption(
                "places",
                "n",
                material.numbers().count(marks.size()),
                "replicates",
                material.figures().replicates());
        Plot plot = new Plot.Scatter(words.raw("head.hours"), words.raw("head.changePercent"), 1, marks, means);
        String alt = words.of("alt.scatter", "title", title);
        return new Chart("places", title, caption, alt, material.legend(material.compared()), plot, table);
    }

    private List<String> row(int arm, int part, Places.Third third) {
        Words words = material.words();
        Numbers numbers = material.numbers();
        MeanInterval mean = third.mean();
        return List.of(
                Words.capital(words.raw("third." + THIRDS.get(part))),
                material.arm(arm),
                numbers.of(third.hours(), 1),
                numbers.signed(mean.mean(), Decimals.ofPercent(mean.mean())),
                numbers.range(words, mean.interval(), Decimals.ofPercent(mean.mean())));
    }

    private String scatterTitle(Places places) {
        Words words = material.words();
        int arm = material.compared().get(0);
        List<Places.Third> thirds = Places.thirds(places.changes(arm, welfare));
        double near = thirds.get(0).mean().mean();
        double far = thirds.get(Places.PARTS - 1).mean().mean();
        if (thirds.stream().allMatch(third -> Arrays.stream(third.percent()).allMatch(value -> value == 0))) {
            return words.of("title.zero", "section", words.raw("section.places"));
        }
        boolean differ = Places.differ(thirds) || !material.judged();
        String title = words.of(
                differ ? "title.placesDiffer" : "title.placesSame",
                "near",
                material.change(near),
                "far",
                material.change(far));
        return material.title(arm, title);
    }

    private Optional<Chart> ranked() {
        Words words = material.words();
        Map<String, Effect> first = ranking(material.compared().get(0));
        if (first.size() < 2) {
            return Optional.empty();
        }
        String title = rankedTitle(first);
        List<Plot.Row> rows = new ArrayList<>();
        Table table = new Table(
                words.of("page.table", "title", title),
                List.of(
                        words.raw("head.place"),
                        words.raw("head.arm"),
                        words.raw("head.changePercent"),
                        words.raw("head.intervalPercent")));
        GroupsChart municipalities = new GroupsChart(material, welfare);
        for (String place : first.keySet()) {
            Map<Integer, Effect> byArm = municipalities.byArm(MUNICIPALITY, place);
            byArm.forEach((arm, effect) -> table.row(
                    place,
                    material.arm(arm),
                    effect.percent(material.numbers()),
                    effect.percentInterval(words, material.numbers())));
            if (rows.size() < MOST_RANKED) {
                rows.add(new DotRows(material).changes(place, byArm));
            }
        }
        Plot plot = new Plot.Dots(true, "%", 1, material.compared(), rows);
        String alt = words.of(
                material.judged() ? "alt.dots" : "alt.dotsOnce", "what", words.raw("section.places"), "title", title);
        return Optional.of(new Chart(
                "places",
                title,
                material.caption("placesRanked"),
                alt,
                material.legend(material.compared()),
                plot,
                table));
    }

    /** Whether there are intervals, and no place of a ranking changes beyond chance and rounding. */
    static boolean unclear(Map<String, Effect> ranking) {
        return ranking.values().stream().allMatch(effect -> effect.judged() && !effect.headline());
    }

    private String rankedTitle(Map<String, Effect> ranking) {
        Words words = material.words();
        List<Map.Entry<String, Effect>> entries = List.copyOf(ranking.entrySet());
        if (ranking.values().stream().allMatch(Effect::zero)) {
            return words.of("title.zero", "section", words.raw("section.places"));
        }
        Map.Entry<String, Effect> most = entries.get(0);
        Map.Entry<String, Effect> least = entries.get(entries.size() - 1);
        return material.title(
                material.compared().get(0),
                words.of(
                        unclear(ranking) ? "title.placesNone" : "title.placesRanked",
                        "least",
                        least.getKey(),
                        "leastSize",
                        material.numbers().percent(least.getValue().comparison().relativePercent()),
                        "most",
                        most.getKey(),
                        "mostSize",
                        material.numbers().percent(most.getValue().comparison().relativePercent())));
    }
}
