package org.ayllu.reports.page.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.reports.page.Block;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Decimals;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.ReportException;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;
import org.ayllu.reports.page.chart.Places;
import org.ayllu.reports.page.chart.PlacesChart;
import org.ayllu.reports.page.section.Answer;
import org.ayllu.reports.page.trial.TrialBlock;

/** The brief for a municipality, or for all: local figures, rank, and what the run says of local action, if anything. */
final class MunicipalityBrief {
    private static final String WORDS = "brief.municipality.";
    private static final String MUNICIPALITY = "municipality";
    private static final List<String> LOCAL = List.of(
            Material.WELFARE,
            "headcount",
            "offFarmLabourShare",
            "farmWage",
            "foodPrice",
            "netFoodSales",
            "migrants.city");
    private static final int MOST_SHOWN = 6;
    private static final int MOST_NAMED = 12;

    private final Material material;
    private final String place;
    private final Words words;
    private final Numbers numbers;
    private final MeasureText welfare;

    MunicipalityBrief(Material material, String place) {
        this.material = material;
        this.place = place;
        this.words = material.words();
        this.numbers = material.numbers();
        this.welfare = material.measure(Material.WELFARE)
                .orElseThrow(() -> new ReportException("the results have no " + Material.WELFARE
                        + ", which a brief for a municipality is about. Maybe a brief for a ministry"));
    }

    /** What stands on the page. */
    Briefs.Content content() throws IOException {
        Set<String> names =
                material.figures().groups(0, MUNICIPALITY, welfare.name()).keySet();
        if (!place.isEmpty() && !names.contains(place)) {
            throw new ReportException("the results have no municipality '" + place + "'"
                    + Nearest.of(place, names).map(near -> ". Maybe " + near).orElse("") + ". There are "
                    + String.join(", ", names.stream().limit(MOST_NAMED).toList())
                    + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : ""));
        }
        List<Block> blocks = new ArrayList<>();
        List<String> answer = new Answer(material).sentences();
        blocks.add(Block.of(words.raw("section.answer"), answer.subList(0, answer.size() - 1)));
        Optional<Places> places = Places.of(material);
        if (place.isEmpty()) {
            all(places, blocks);
        } else {
            one(places, names, blocks);
        }
        TrialBlock.of(material).ifPresent(blocks::add);
        if (!material.single()) {
            blocks.add(Block.of(words.raw(WORDS + "do"), List.of(action(places))));
        }
        String title = place.isEmpty() ? words.raw(WORDS + "titleAll") : words.of(WORDS + "title", "place", place);
        return new Briefs.Content(title, List.of(), blocks, answer.get(answer.size() - 1));
    }

    private void all(Optional<Places> places, List<Block> blocks) throws IOException {
        List<String> text = material.scenario().synthetic() ? List.of(words.raw(WORDS + "drawn")) : List.of();
        String heading = words.of(WORDS + "figures", "period", material.period());
        List<Table> tables = new ArrayList<>();
        if (!material.single()) {
            places.ifPresent(found -> tables.add(thirds(found)));
            if (places.isEmpty()) {
                tables.add(ranking());
            }
        }
        List<Chart> charts = places.isPresent()
                ? new PlacesChart(material, welfare).of().map(List::of).orElse(List.of())
                : List.of();
        blocks.add(new Block(heading, text, List.of(), tables, charts));
    }

    /** What the first compared arm changes near to the city, in the middle and far from it. */
    private Table thirds(Places places) {
        List<String> head = new ArrayList<>(List.of(words.raw("head.measure")));
        for (String third : List.of("near", "middle", "far")) {
            head.add(Words.capital(words.raw("third." + third)));
        }
        Table table = new Table(material.arms().get(1).label() + ": " + words.raw("head.changeInterval"), head);
        for (MeasureText measure : material.reported(LOCAL)) {
            if (material.figures().groups(0, MUNICIPALITY, measure.name()).isEmpty()
                    || measure.name().equals("netFoodSales")) {
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(measure.label()));
            for (Places.Third third : Places.thirds(places.changes(1, measure))) {
                MeanInterval mean = third.mean();
                int decimals = Decimals.ofPercent(mean.mean());
                String interval = numbers.range(words, mean.interval(), decimals);
                String size = measure.share()
                        ? numbers.signed(mean.mean(), decimals) + "\u00a0" + words.raw("size.pointsUnit")
                        : numbers.percent(mean.mean());
                cells.add(size + (interval.isEmpty() ? "" : " (" + interval + ")"));
            }
            table.row(cells);
        }
        return table;
    }

    private Table ranking() {
        Map<String, Effect> ranking = new PlacesChart(material, welfare).ranking(1);
        List<Map.Entry<String, Effect>> entries = List.copyOf(ranking.entrySet());
        Table table = new Table(
                words.raw(WORDS + "ranking") + ": " + material.arms().get(1).label(),
                List.of(
                        words.raw("head.place"),
                        material.arm(0) + " (" + welfare.unit() + ")",
                        words.raw("head.changePercent"),
                        words.raw("head.intervalPercent")));
        for (int i = 0; i < entries.size(); i++) {
            if (i < MOST_SHOWN || i >= entries.size() - MOST_SHOWN) {
                Effect effect = entries.get(i).getValue();
                table.row(
                        (i + 1) + ". " + entries.get(i).getKey(),
                        effect.level(effect.comparison().baseline().mean(), numbers),
                        effect.percent(numbers),
                        effect.percentInterval(words, numbers));
            }
        }
        return table;
    }

    private void one(Optional<Places> places, Set<String> names, List<Block> blocks) {
        int index = List.copyOf(names).indexOf(place);
        boolean drawn = material.scenario().synthetic();
        List<String> text = new ArrayList<>();
        if (drawn) {
            double hours = places.map(found -> found.hours(0, index)).orElse(Double.NaN);
            text.add(words.of(WORDS + "drawnOne", "place", place, "hours", numbers.of(hours, 1)));
        }
        if (!material.single()) {
            LocalFigures local = new LocalFigures(material, drawn);
            text.add(words.of(WORDS + "rank", "rank", local.rank(1, place, welfare), "n", numbers.count(names.size())));
        }
        blocks.add(Block.of(words.of(WORDS + "figures", "period", material.period()), text, List.of(local(drawn))));
    }

    private Table local(boolean drawn) {
        boolean intervals = material.judged() && !drawn && !material.single();
        List<String> head = new ArrayList<>(List.of(words.raw("head.measure"), material.arm(0)));
        for (int arm : material.compared()) {
            head.add(material.arm(arm) + ": " + words.raw("head.change"));
            if (intervals) {
                head.add(words.raw("head.interval"));
            }
        }
        Table table = new Table(words.of(WORDS + "figures", "period", material.period()), head);
        LocalFigures local = new LocalFigures(material, drawn);
        for (MeasureText measure : material.reported(LOCAL)) {
            Optional<Effect> first = local.effect(material.single() ? 0 : 1, place, measure);
            if (first.isEmpty()) {
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(measure.labelWithUnit()));
            cells.add(first.get().level(first.get().comparison().baseline().mean(), numbers));
            for (int arm : material.compared()) {
                Optional<Effect> effect = local.effect(arm, place, measure);
                cells.add(effect.map(found -> found.difference(numbers)).orElse("–"));
                if (intervals) {
                    Interval interval = effect.map(found -> found.comparison().interval())
                            .orElse(Interval.absent(Interval.USUAL_LEVEL));
                    cells.add(numbers.range(
                            words, interval, effect.map(Effect::decimals).orElse(0)));
                }
            }
            table.row(cells);
        }
        return table;
    }

    private String action(Optional<Places> places) {
        if (places.isPresent()) {
            List<Places.Third> thirds = Places.thirds(places.get().changes(1, welfare));
            if (Places.differ(thirds)) {
                return words.of(
                        WORDS + "doRoad",
                        "near",
                        material.change(thirds.get(0).mean().mean()),
                        "far",
                        material.change(thirds.get(Places.PARTS - 1).mean().mean()));
            }
        }
        return words.raw(WORDS + "doNothing");
    }
}
