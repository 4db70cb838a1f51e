package org.ayllu.reports.page.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayllu.core.terms.Status;
import org.ayllu.reports.page.Block;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;
import org.ayllu.reports.page.chart.GroupsChart;
import org.ayllu.reports.page.section.Answer;
import org.ayllu.reports.page.section.NumbersWorthKnowing;
import org.ayllu.reports.page.section.SolvedSections;
import org.ayllu.reports.page.trial.TrialBlock;

/** The brief for advisers of a ministry: the answer, effects with intervals, who gains, what it rests on, what to find out next. */
final class MinistryBrief {
    private static final String WORDS = "brief.ministry.";
    /** What an adviser asks first. */
    private static final List<String> FIRST =
            List.of(Material.WELFARE, "headcount", "offFarmLabourShare", "income.total", "foodPrice", "farmWage");

    private static final int MOST_ROWS = 6;
    private static final int MOST_FIGURES = 12;
    private static final int MOST_NUMBERS = 4;

    private final Material material;
    private final Words words;
    private final Numbers numbers;

    MinistryBrief(Material material) {
        this.material = material;
        this.words = material.words();
        this.numbers = material.numbers();
    }

    /** What stands on the page. */
    Briefs.Content content() throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(words.raw("section.answer"), new Answer(material).sentences()));
        if (!material.scenario().simulated()) {
            SolvedSections solved = new SolvedSections(material);
            solved.all().stream()
                    .filter(section -> !section.tables().isEmpty())
                    .forEach(
                            section -> blocks.add(Block.of(section.heading(), List.of(), shortened(section.tables()))));
        } else if (!material.single()) {
            blocks.add(
                    Block.of(words.of(WORDS + "effects", "period", material.period()), List.of(), List.of(effects())));
            material.measure(Material.WELFARE)
                    .ifPresent(welfare -> new GroupsChart(material, welfare)
                            .brief()
                            .ifPresent(chart ->
                                    blocks.add(new Block("", List.of(), List.of(), List.of(), List.of(chart)))));
        }
        TrialBlock.of(material).ifPresent(blocks::add);
        blocks.add(Block.of(words.raw(WORDS + "assumed"), List.of(rests())));
        if (material.scenario().simulated()) {
            blocks.add(next());
        }
        return new Briefs.Content(
                words.of(WORDS + "title", "title", material.title()), List.of(), blocks, words.raw(WORDS + "decide"));
    }

    private static List<Table> shortened(List<Table> tables) {
        return tables.stream()
                .map(table -> {
                    Table small = new Table(table.caption(), table.head());
                    table.rows().stream().limit(MOST_FIGURES).forEach(row -> {
                        List<String> cells = new ArrayList<>(List.of(row.head()));
                        cells.addAll(row.cells());
                        small.row(cells);
                    });
                    return small;
                })
                .toList();
    }

    private Table effects() {
        boolean several = several();
        List<String> head = new ArrayList<>(List.of(words.raw("head.measure")));
        if (several) {
            head.add(words.raw("head.arm"));
        }
        head.addAll(List.of(material.arm(0), words.raw("head.change")));
        if (material.judged()) {
            head.add(words.raw("head.interval"));
        }
        head.add(words.raw("head.changePercent"));
        Table table = new Table(words.of(WORDS + "effects", "period", material.period()), head);
        int most = Math.max(2, MOST_ROWS / (material.compared().size() + (several ? 1 : 0)));
        for (MeasureText measure : material.reported(FIRST).stream().limit(most).toList()) {
            for (int arm : material.compared()) {
                Effect effect = material.figures().effect(arm, measure);
                List<String> cells = new ArrayList<>(List.of(measure.labelWithUnit()));
                if (several) {
                    cells.add(material.arm(arm));
                }
                cells.add(effect.level(effect.comparison().baseline().mean(), numbers));
                cells.add(effect.difference(numbers));
                if (material.judged()) {
                    cells.add(numbers.range(words, effect.comparison().interval(), effect.decimals()));
                }
                cells.add(effect.percent(numbers));
                table.row(cells);
            }
        }
        return table;
    }

    private String rests() {
        List<String> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            long count = material.scenario().count(status);
            if (count > 0) {
                counts.add(
                        words.of("statusCount." + status.name().toLowerCase(Locale.ROOT), "n", numbers.count(count)));
            }
        }
        return Words.capital(words.list(counts)) + ". " + words.raw(material.limits() + ".a");
    }

    private Block next() {
        NumbersWorthKnowing worth = NumbersWorthKnowing.of(material);
        List<String> items = new ArrayList<>();
        for (String path : worth.paths().stream()
                .limit(several() ? MOST_NUMBERS - 1 : MOST_NUMBERS)
                .toList()) {
            items.add(material.scenario().base().stream()
                    .filter(number -> number.path().equals(path))
                    .findFirst()
                    .map(number -> words.of(
                            WORDS + "range",
                            "name",
                            Words.capital(material.name(path)),
                            "value",
                            number.value(numbers),
                            "unit",
                            number.spokenUnit(words),
                            "range",
                            number.range(words, numbers)))
                    .map(text -> text.replace(" ,", ",").replace(" ;", ";"))
                    .orElse(material.name(path)));
        }
        String intro = worth.ranked()
                ? words.of(WORDS + "nextRanked", "folder", worth.folder())
                : worth.paths().isEmpty() ? words.raw(WORDS + "nextNone") : words.raw(WORDS + "nextWide");
        return new Block(words.raw(WORDS + "next"), List.of(intro), items, List.of(), List.of());
    }

    private boolean several() {
        return material.arms().size() > 2;
    }
}
