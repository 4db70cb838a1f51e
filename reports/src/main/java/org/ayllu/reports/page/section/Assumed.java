package org.ayllu.reports.page.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ayllu.core.terms.Status;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Section;
import org.ayllu.reports.page.StatedNumber;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;

/** What a run rests on: how many numbers are known how firmly, where each comes from, and what the arms change. */
public final class Assumed {
    private final Material material;
    private final Words words;
    private final Numbers numbers;
    private final List<StatedNumber> base;

    public Assumed(Material material) {
        this.material = material;
        this.words = material.words();
        this.numbers = material.numbers();
        this.base = material.scenario().base();
    }

    /** The part of a view. */
    public Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        Optional<NumbersWorthKnowing> worth =
                material.scenario().simulated() ? Optional.of(NumbersWorthKnowing.of(material)) : Optional.empty();
        view.put("paragraphs", paragraphs(worth));
        view.put(
                "commands",
                worth.filter(known -> !known.ranked()).map(NumbersWorthKnowing::command).stream()
                        .toList());
        view.put("status", status());
        return view;
    }

    private List<String> paragraphs(Optional<NumbersWorthKnowing> worth) {
        long soft = material.scenario().soft();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.of(
                        "assumed.intro",
                        "all",
                        numbers.count(base.size()),
                        "firm",
                        numbers.count(base.size() - soft),
                        "soft",
                        numbers.count(soft))
                + " " + words.raw("assumed.choices"));
        long rangeless = base.stream()
                .filter(number -> number.soft() && !number.ranged())
                .count();
        worth.ifPresent(known -> paragraphs.add(words.of("assumed.noRange", "n", numbers.count(rangeless)) + " "
                + (known.ranked()
                        ? words.of(
                                "assumed.ranked",
                                "folder",
                                known.folder(),
                                "list",
                                words.list(known.paths().stream()
                                        .map(material::name)
                                        .toList()))
                        : words.raw("assumed.worth"))));
        return paragraphs;
    }

    private List<Map<String, Object>> status() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Status status : Status.values()) {
            String key = status.name().toLowerCase(Locale.ROOT);
            long count = material.scenario().count(status);
            rows.add(Map.of(
                    "name",
                    Words.capital(words.raw("statusName." + key)),
                    "count",
                    numbers.count(count),
                    "share",
                    Math.round(100.0 * count / Math.max(1, base.size())),
                    "meaning",
                    words.raw("status." + key)));
        }
        return rows;
    }

    /** All numbers of the base. */
    public Table all() {
        Table table = new Table(
                words.raw("assumed.numbersCaption"),
                List.of(
                        words.raw("head.number"),
                        words.raw("head.value"),
                        words.raw("head.unit"),
                        words.raw("head.status"),
                        words.raw("head.range"),
                        words.raw("head.source")));
        base.forEach(number -> table.row(
                Words.capital(material.name(number.path())) + " (" + number.path() + ")",
                number.value(numbers),
                MeasureText.unit(number.unit(), words),
                status(number),
                number.range(words, numbers),
                number.source()));
        return table;
    }

    private String status(StatedNumber number) {
        return words.raw("statusName." + number.status().name().toLowerCase(Locale.ROOT));
    }

    /** The arms, and the numbers that each states in place of the base's. */
    public Section compared() {
        List<Table> tables = new ArrayList<>();
        Table changes = new Table(
                words.raw("compared.changesCaption"),
                List.of(
                        words.raw("head.number"),
                        words.raw("head.arm"),
                        words.raw("head.baseline"),
                        words.raw("head.value"),
                        words.raw("head.unit"),
                        words.raw("head.status"),
                        words.raw("head.source")));
        boolean any = false;
        for (int arm = 0; arm < material.arms().size(); arm++) {
            ArmDescription described = material.arms().get(arm);
            for (StatedNumber number : material.scenario().changes(arm)) {
                changes.row(
                        Words.capital(material.name(number.path())),
                        described.name(),
                        before(number.path()),
                        number.value(numbers),
                        MeasureText.unit(number.unit(), words),
                        status(number),
                        number.source());
                any = true;
            }
        }
        if (any) {
            tables.add(changes);
        }
        String intro = material.single()
                ? "compared.single"
                : material.scenario().simulated() ? "compared.intro" : "compared.introSolved";
        return new Section("compared", words.raw("section.compared"), List.of(words.raw(intro)), List.of(), tables);
    }

    private String before(String path) {
        return base.stream()
                .filter(number -> number.path().equals(path))
                .findFirst()
                .map(number -> number.value(numbers))
                .orElse("–");
    }
}
