package org.ayllu.reports.terminal.sensitivity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.sensitivity.Morris;
import org.ayllu.studies.sensitivity.SobolIndices;
import org.ayllu.studies.study.StudyScenario;
import org.ayllu.studies.study.VariedNumber;

/** What a study of sensitivity found, as a table in a file and as text, the most important parameter first. */
public final class SensitivityReport {
    static final String FILE = "sensitivity.csv";
    static final int DIGITS = 3;

    private final SensitivityWords study;
    private final SensitivityFigure figure;

    /**
     * A report.
     *
     * @param scenario what was simulated
     * @param numbers what was varied
     * @param figure what was looked at
     */
    public SensitivityReport(StudyScenario scenario, List<VariedNumber> numbers, SensitivityFigure figure) {
        this.study = new SensitivityWords(scenario, numbers);
        this.figure = figure;
    }

    /**
     * The same for numbers that move in blocks.
     *
     * @param blocks name of the block of each number
     */
    public BlockReport byBlock(List<String> blocks) {
        return new BlockReport(study, figure, blocks);
    }

    /**
     * Writes and tells elementary effects.
     *
     * @param effects in any order
     * @param values the figure at each point
     * @param folder where the table goes
     */
    public List<String> morris(List<Morris.Effect> effects, double[] values, StudyFolder folder) throws IOException {
        List<Morris.Effect> sorted = SensitivityFigure.sorted(effects);
        List<List<String>> rows = new ArrayList<>();
        Ranking ranking = new Ranking(
                new TextTable(1, "Parameter", "known", "range", "mean size", "95 % interval", "mean", "spread"), FILE);
        int decimals = figure.decimals(sorted);
        for (Morris.Effect effect : sorted) {
            Interval interval = SensitivityFigure.ofSize(effect.muStar().interval());
            rows.add(study.row(
                    effect.name(),
                    Stream.of(effect.muStar().mean(), interval.low(), interval.high(), effect.mu(), effect.sigma())
                            .map(StudyFolder::text)
                            .toList()));
            ranking.add(
                    effect.muStar().mean() != 0,
                    effect.name(),
                    study.status(effect.name()),
                    study.range(effect.name()),
                    Numerals.of(figure.factor() * effect.muStar().mean(), decimals),
                    SensitivityFigure.between(figure.scaled(interval), decimals),
                    Numerals.signed(figure.factor() * effect.mu(), decimals),
                    Numerals.of(figure.factor() * effect.sigma(), decimals));
        }
        folder.write(
                FILE, SensitivityWords.header(List.of("mu_star", "mu_star_low", "mu_star_high", "mu", "sigma")), rows);
        List<String> lines = new ArrayList<>(figure.levels(values));
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
     * Writes and tells shares of variance.
     *
     * @param indices in any order
     * @param values the figure at each point
     * @param folder where the table goes
     */
    public List<String> sobol(List<SobolIndices.Index> indices, double[] values, StudyFolder folder)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Shares shares = new Shares(
                new TextTable(1, "Parameter", "known", "range", "total", "95 % interval", "alone", "interval"), values);
        for (SobolIndices.Index index : Shares.sorted(indices)) {
            rows.add(study.row(index.name(), Shares.cells(index)));
            shares.add(index, study.status(index.name()), study.range(index.name()));
        }
        folder.write(FILE, SensitivityWords.header(Shares.HEAD), rows);
        List<String> lines = new ArrayList<>(figure.levels(values));
        lines.addAll(shares.lines());
        lines.add("");
        lines.addAll(Paragraph.wrap(
                "Shares of the variance of the figure when all numbers vary evenly over their ranges: what a number accounts "
                        + "for alone, and in total, together with others. Wide intervals ask for more points."
                        + study.asterisk(),
                Paragraph.WIDTH));
        return lines;
    }
}
