package org.ayllu.reports.terminal.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.sensitivity.SobolIndices;

/** A table of shares of variance, with the names of what has none and of what is not known. */
final class Shares {
    /** Head of the columns of {@link #cells}. */
    static final List<String> HEAD = List.of("total", "total_low", "total_high", "first", "first_low", "first_high");

    private final Ranking ranking;
    private final boolean varies;
    private final List<String> lost = new ArrayList<>();
    private boolean anyKnown;

    /**
     * An empty table.
     *
     * @param table takes the rows
     * @param values the figure at each point
     */
    Shares(TextTable table, double[] values) {
        this.ranking = new Ranking(table, SensitivityReport.FILE);
        this.varies = Arrays.stream(values)
                        .filter(value -> !Double.isNaN(value))
                        .distinct()
                        .count()
                > 1;
    }

    /** Shares, the largest first. */
    static List<SobolIndices.Index> sorted(List<SobolIndices.Index> indices) {
        return indices.stream()
                .sorted(Comparator.comparingDouble((SobolIndices.Index index) -> -index.total()))
                .toList();
    }

    /** A share with all digits. */
    static List<String> cells(SobolIndices.Index index) {
        return Arrays.stream(new double[] {
                    index.total(),
                    index.totalInterval().low(),
                    index.totalInterval().high(),
                    index.first(),
                    index.firstInterval().low(),
                    index.firstInterval().high()
                })
                .mapToObj(StudyFolder::text)
                .toList();
    }

    /**
     * Adds the next in order.
     *
     * @param index the share
     * @param about what stands between its name and its figures
     */
    void add(SobolIndices.Index index, String... about) {
        if (varies && Double.isNaN(index.total())) {
            lost.add(index.name());
            return;
        }
        anyKnown = true;
        List<String> cells = new ArrayList<>(List.of(index.name()));
        cells.addAll(List.of(about));
        cells.add(Numerals.of(index.total(), SensitivityReport.DIGITS));
        cells.add(SensitivityFigure.between(index.totalInterval(), SensitivityReport.DIGITS));
        cells.add(Numerals.of(index.first(), SensitivityReport.DIGITS));
        cells.add(SensitivityFigure.between(index.firstInterval(), SensitivityReport.DIGITS));
        ranking.add(index.total() > 0, cells.toArray(String[]::new));
    }

    /** The table, what has no effect, and of what nothing is known and why. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(ranking.lines());
        if (!lost.isEmpty()) {
            lines.addAll(Paragraph.wrap(
                    anyKnown
                            ? "Not known, because their runs failed: " + String.join(", ", lost) + "."
                            : "No shares are known: over the two samples the figure does not vary, or their runs failed. "
                                    + "More points may tell.",
                    Paragraph.WIDTH));
        }
        return lines;
    }
}
