package org.ayllu.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ayllu.cli.text.Numerals;
import org.ayllu.cli.text.Paragraph;
import org.ayllu.cli.text.TextTable;
import org.ayllu.experiments.results.StudyFolder;
import org.ayllu.experiments.sensitivity.Morris;
import org.ayllu.experiments.sensitivity.SobolIndices;
import org.ayllu.experiments.statistics.Interval;
import org.ayllu.experiments.study.StudyScenario;
import org.ayllu.experiments.study.VariedNumber;

/** What a study of sensitivity found, as a table in a file and as text, the most important parameter first. */
public final class SensitivityReport {
    private static final String FILE = "sensitivity.csv";
    private static final int DIGITS = 3;

    private final SensitivityWords study;
    private final MeasureWords words;
    private final String figure;
    private final boolean difference;

    /**
     * A report.
     *
     * @param scenario what was simulated
     * @param numbers what was varied
     * @param words the measure
     * @param figure what was looked at, as the object of a verb
     * @param difference whether that is a difference of two arms
     */
    public SensitivityReport(
            StudyScenario scenario, List<VariedNumber> numbers, MeasureWords words, String figure, boolean difference) {
        this.study = new SensitivityWords(scenario, numbers);
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
        List<Morris.Effect> sorted = sorted(effects);
        List<List<String>> rows = new ArrayList<>();
        Ranking ranking = new Ranking(
                new TextTable(1, "Parameter", "known", "range", "mean size", "95 % interval", "mean", "spread"), FILE);
        int decimals = decimals(sorted);
        for (Morris.Effect effect : sorted) {
            Interval interval = ofSize(effect.muStar().interval());
            rows.add(study.row(
                    effect.name(),
                    effect.muStar().mean(),
                    interval.low(),
                    interval.high(),
                    effect.mu(),
                    effect.sigma()));
            ranking.add(
                    effect.muStar().mean() != 0,
                    effect.name(),
                    study.status(effect.name()),
                    study.range(effect.name()),
                    Numerals.of(words.factor() * effect.muStar().mean(), decimals),
                    between(scaled(interval), decimals),
                    Numerals.signed(words.factor() * effect.mu(), decimals),
                    Numerals.of(words.factor() * effect.sigma(), decimals));
        }
        folder.write(FILE, SensitivityWords.header("mu_star", "mu_star_low", "mu_star_high", "mu", "sigma"), rows);
        List<String> lines = new ArrayList<>(levels(values));
        lines.addAll(ranking.lines());
        lines.addAll(study.unknown(effects.stream().map(Morris.Effect::name).toList()));
        lines.add("");
        lines.addAll(Paragraph.wrap(
                "Mean size, mean and spread are of what a move through the whole range does, wherever the other numbers "
                        + "stand. A mean below its size: the direction changes. A spread near the size: it depends on the "
                        + "other numbers or on where in its range the number is."
                        + study.asterisk(),
                Paragraph.WIDTH));
        return lines;
    }

    /**
     * Writes and tells elementary effects of blocks of numbers.
     *
     * @param effects in any order
     * @param blocks name of the block of each number
     * @param values the figure at each point
     * @param folder where the table goes
     */
    public List<String> blocks(List<Morris.Effect> effects, List<String> blocks, double[] values, StudyFolder folder)
            throws IOException {
        List<Morris.Effect> sorted = sorted(effects);
        List<List<String>> rows = new ArrayList<>();
        Ranking ranking = new Ranking(new TextTable(1, "Block", "numbers", "mean size", "95 % interval"), FILE);
        int decimals = decimals(sorted);
        for (Morris.Effect effect : sorted) {
            Interval interval = ofSize(effect.muStar().interval());
            String count =
                    Long.toString(blocks.stream().filter(effect.name()::equals).count());
            rows.add(List.of(
                    effect.name(),
                    count,
                    StudyFolder.text(effect.muStar().mean()),
                    StudyFolder.text(interval.low()),
                    StudyFolder.text(interval.high())));
            ranking.add(
                    effect.muStar().mean() != 0,
                    effect.name(),
                    count,
                    Numerals.of(words.factor() * effect.muStar().mean(), decimals),
                    between(scaled(interval), decimals));
        }
        folder.write(FILE, List.of("block", "numbers", "mu_star", "mu_star_low", "mu_star_high"), rows);
        List<String> lines = new ArrayList<>(levels(values));
        lines.addAll(ranking.lines());
        lines.add("");
        lines.addAll(Paragraph.wrap(
                "Mean size of what it does to move all numbers of a block through two thirds of their ranges at once, each up "
                        + "or down by chance, divided by two thirds. Small: none of its numbers matters much, or they "
                        + "cancel each other out."
                        + study.asterisk(),
                Paragraph.WIDTH));
        return lines;
    }

    private static List<Morris.Effect> sorted(List<Morris.Effect> effects) {
        return effects.stream()
                .sorted(Comparator.comparingDouble(
                        (Morris.Effect effect) -> -effect.muStar().mean()))
                .toList();
    }

    private int decimals(List<Morris.Effect> sorted) {
        return sorted.isEmpty()
                ? 0
                : Numerals.decimals(words.factor() * sorted.get(0).muStar().mean(), DIGITS);
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
        Ranking ranking = new Ranking(
                new TextTable(1, "Parameter", "known", "range", "total", "95 % interval", "alone", "interval"), FILE);
        List<String> known = new ArrayList<>();
        for (SobolIndices.Index index : sorted) {
            rows.add(study.row(
                    index.name(),
                    index.total(),
                    index.totalInterval().low(),
                    index.totalInterval().high(),
                    index.first(),
                    index.firstInterval().low(),
                    index.firstInterval().high()));
            boolean varies = Arrays.stream(values).distinct().count() > 1;
            if (varies && Double.isNaN(index.total())) {
                continue;
            }
            known.add(index.name());
            ranking.add(
                    index.total() > 0,
                    index.name(),
                    study.status(index.name()),
                    study.range(index.name()),
                    Numerals.of(index.total(), DIGITS),
                    between(index.totalInterval(), DIGITS),
                    Numerals.of(index.first(), DIGITS),
                    between(index.firstInterval(), DIGITS));
        }
        folder.write(
                FILE,
                SensitivityWords.header("total", "total_low", "total_high", "first", "first_low", "first_high"),
                rows);
        List<String> lines = new ArrayList<>(levels(values));
        lines.addAll(ranking.lines());
        lines.addAll(study.unknown(known));
        lines.add("");
        lines.addAll(Paragraph.wrap(
                "Shares of the variance of the figure when all numbers vary evenly over their ranges: what a number accounts "
                        + "for alone, and in total, together with others. Wide intervals ask for more --points."
                        + study.asterisk(),
                Paragraph.WIDTH));
        return lines;
    }

    private List<String> levels(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
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
}
