package org.ayllu.reports.terminal.sensitivity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.sensitivity.Morris;
import org.ayllu.studies.sensitivity.SobolIndices;

/** What a study of sensitivity found of blocks of numbers, as a table in a file and as text, the most important block first. */
public final class BlockReport {
    private static final String BLOCK = "block";
    private static final String NUMBERS = "numbers";

    private final SensitivityWords study;
    private final SensitivityFigure figure;
    private final List<String> blocks;

    /**
     * A report.
     *
     * @param study the numbers
     * @param figure what was looked at
     * @param blocks name of the block of each number
     */
    BlockReport(SensitivityWords study, SensitivityFigure figure, List<String> blocks) {
        this.study = study;
        this.figure = figure;
        this.blocks = List.copyOf(blocks);
    }

    private String count(String block) {
        return Long.toString(blocks.stream().filter(block::equals).count());
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
        Ranking ranking =
                new Ranking(new TextTable(1, "Block", NUMBERS, "mean size", "95 % interval"), SensitivityReport.FILE);
        int decimals = figure.decimals(sorted);
        for (Morris.Effect effect : sorted) {
            Interval interval = SensitivityFigure.ofSize(effect.muStar().interval());
            String count = count(effect.name());
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
                    Numerals.of(figure.factor() * effect.muStar().mean(), decimals),
                    SensitivityFigure.between(figure.scaled(interval), decimals));
        }
        folder.write(SensitivityReport.FILE, List.of(BLOCK, NUMBERS, "mu_star", "mu_star_low", "mu_star_high"), rows);
        List<String> lines = new ArrayList<>(figure.levels(values));
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
        Shares shares =
                new Shares(new TextTable(1, "Block", NUMBERS, "total", "95 % interval", "alone", "interval"), values);
        for (SobolIndices.Index index : Shares.sorted(indices)) {
            List<String> row = new ArrayList<>(List.of(index.name(), count(index.name())));
            row.addAll(Shares.cells(index));
            rows.add(row);
            shares.add(index, count(index.name()));
        }
        List<String> head = new ArrayList<>(List.of(BLOCK, NUMBERS));
        head.addAll(Shares.HEAD);
        folder.write(SensitivityReport.FILE, head, rows);
        List<String> lines = new ArrayList<>(figure.levels(values));
        lines.addAll(shares.lines());
        lines.add("");
        lines.addAll(Paragraph.wrap(
                "Shares of the variance of the figure when all numbers vary evenly over their ranges: what the numbers of a "
                        + "block account for among themselves, and in total, together with other blocks. Wide intervals ask "
                        + "for more points."
                        + study.asterisk(),
                Paragraph.WIDTH));
        return lines;
    }
}
