package org.ayllu.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayllu.cli.text.Numerals;
import org.ayllu.cli.text.Paragraph;
import org.ayllu.cli.text.TextTable;
import org.ayllu.experiments.design.Factor;
import org.ayllu.experiments.results.StudyFolder;
import org.ayllu.experiments.sensitivity.Morris;
import org.ayllu.experiments.sensitivity.SobolIndices;
import org.ayllu.experiments.statistics.Interval;
import org.ayllu.experiments.study.StudyScenario;

/** What a study of sensitivity found, as a table in a file and as text, the most important parameter first. */
public final class SensitivityReport {
    private static final String FILE = "sensitivity.csv";
    private static final int DIGITS = 3;

    private final StudyScenario scenario;
    private final Map<String, Factor> factors;
    private final MeasureWords words;
    private final String figure;
    private final boolean difference;

    /**
     * A report.
     *
     * @param scenario what was simulated
     * @param factors what was varied
     * @param words the measure
     * @param figure what was looked at, as the object of a verb
     * @param difference whether that is a difference of two arms
     */
    public SensitivityReport(
            StudyScenario scenario, List<Factor> factors, MeasureWords words, String figure, boolean difference) {
        this.scenario = scenario;
        this.factors = factors.stream().collect(Collectors.toMap(Factor::path, Function.identity()));
        this.words = words;
        this.figure = figure;
        this.difference = difference;
    }

    /**
     * Writes and tells elementary effects.
     *
     * @param effects in any order
     * @param values the figure at each point
     * @param folder where the table goes
     */
    public List<String> morris(List<Morris.Effect> effects, double[] values, StudyFolder folder) throws IOException {
        List<Morris.Effect> sorted = effects.stream()
                .sorted(Comparator.comparingDouble(
                        (Morris.Effect effect) -> -effect.muStar().mean()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        TextTable table =
                new TextTable(1, "Parameter", "known", "range", "mean size", "95 % interval", "mean", "spread");
        int decimals = Numerals.decimals(words.factor() * sorted.get(0).muStar().mean(), DIGITS);
        List<String> idle = new ArrayList<>();
        for (Morris.Effect effect : sorted) {
            Interval interval = ofSize(effect.muStar().interval());
            rows.add(row(
                    effect.name(),
                    effect.muStar().mean(),
                    interval.low(),
                    interval.high(),
                    effect.mu(),
                    effect.sigma()));
            if (effect.muStar().mean() == 0) {
                idle.add(effect.name());
                continue;
            }
            table.row(
                    effect.name(),
                    scenario.status(effect.name()),
                    range(effect.name()),
                    Numerals.of(words.factor() * effect.muStar().mean(), decimals),
                    between(scaled(interval), decimals),
                    Numerals.signed(words.factor() * effect.mu(), decimals),
                    Numerals.of(words.factor() * effect.sigma(), decimals));
        }
        folder.write(FILE, header("mu_star", "mu_star_low", "mu_star_high", "mu", "sigma"), rows);
        List<String> lines = new ArrayList<>(levels(values));
        lines.addAll(table.lines());
        lines.addAll(idle(idle));
        lines.add("");
        lines.addAll(Paragraph.wrap(
                "Mean size, mean and spread are of what a move through the whole range does, wherever the other numbers "
                        + "stand. A mean below its size: the direction changes. A spread near the size: it depends on the "
                        + "other numbers or on where in its range the number is.",
                Paragraph.WIDTH));
        return lines;
    }

    /**
     * Writes and tells shares of variance.
     *
     * @param indices in any order
     * @param values the figure at each point
     * @param folder where the table goes
     */
    public List<String> sobol(List<SobolIndices.Index> indices, double[] values, StudyFolder folder)
            throws IOException {
        List<SobolIndices.Index> sorted = indices.stream()
                .sorted(Comparator.comparingDouble((SobolIndices.Index index) -> -index.total()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        TextTable table =
                new TextTable(1, "Parameter", "known", "range", "total", "95 % interval", "alone", "interval");
        List<String> idle = new ArrayList<>();
        for (SobolIndices.Index index : sorted) {
            rows.add(row(
                    index.name(),
                    index.total(),
                    index.totalInterval().low(),
                    index.totalInterval().high(),
                    index.first(),
                    index.firstInterval().low(),
                    index.firstInterval().high()));
            if (!(index.total() > 0)) {
                idle.add(index.name());
                continue;
            }
            table.row(
                    index.name(),
                    scenario.status(index.name()),
                    range(index.name()),
                    Numerals.of(index.total(), DIGITS),
                    between(index.totalInterval(), DIGITS),
                    Numerals.of(index.first(), DIGITS),
                    between(index.firstInterval(), DIGITS));
        }
        folder.write(FILE, header("total", "total_low", "total_high", "first", "first_low", "first_high"), rows);
        List<String> lines = new ArrayList<>(levels(values));
        lines.addAll(table.lines());
        lines.addAll(idle(idle));
        lines.add("");
        lines.addAll(Paragraph.wrap(
                "Shares of the variance of the figure when all numbers vary evenly over their ranges: what a number accounts "
                        + "for alone, and in total, together with others. Wide intervals ask for more --points.",
                Paragraph.WIDTH));
        return lines;
    }

    private List<String> levels(double[] values) {
        double[] sorted = Arrays.stream(values)
                .map(value -> value * words.factor())
                .sorted()
                .toArray();
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        int decimals = Numerals.decimals(Math.max(Math.abs(least), Math.abs(most)), DIGITS);
        String shown = difference && words.share() ? "percentage points" : words.unit();
        String unit = shown.isEmpty() ? "" : " " + shown;
        List<String> lines = new ArrayList<>(Paragraph.wrap(
                "Over all points, " + figure + " is from " + Numerals.of(least, decimals) + " to "
                        + Numerals.of(most, decimals) + unit + ", in the middle "
                        + Numerals.of(sorted[sorted.length / 2], decimals) + ".",
                Paragraph.WIDTH));
        lines.add("");
        return lines;
    }

    private static List<String> idle(List<String> names) {
        return names.isEmpty()
                ? List.of()
                : Paragraph.wrap("Without any effect: " + String.join(", ", names) + ".", Paragraph.WIDTH);
    }

    /** A mean size cannot be below 0, as a t interval can. */
    private static Interval ofSize(Interval interval) {
        return interval.isPresent()
                ? new Interval(Math.max(0, interval.low()), interval.high(), interval.level())
                : interval;
    }

    private Interval scaled(Interval interval) {
        return new Interval(interval.low() * words.factor(), interval.high() * words.factor(), interval.level());
    }

    private static String between(Interval interval, int decimals) {
        return interval.isPresent()
                ? Numerals.of(interval.low(), decimals) + " to " + Numerals.of(interval.high(), decimals)
                : "";
    }

    private Factor factor(String name) {
        Factor factor = factors.get(name);
        if (factor == null) {
            throw new IllegalArgumentException(name + " was not varied");
        }
        return factor;
    }

    private String range(String name) {
        return factor(name).textAt(0) + " to " + factor(name).textAt(1);
    }

    private static List<String> header(String... figures) {
        List<String> header = new ArrayList<>(List.of("parameter", "status", "low", "high"));
        header.addAll(List.of(figures));
        return header;
    }

    private List<String> row(String name, double... values) {
        Factor factor = factor(name);
        List<String> row = new ArrayList<>(List.of(name, scenario.status(name), factor.textAt(0), factor.textAt(1)));
        Arrays.stream(values).forEach(value -> row.add(StudyFolder.text(value)));
        return row;
    }
}
