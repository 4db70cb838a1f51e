package org.ayllu.studies.comparison;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.ensembles.statistics.Comparison;
import org.ayllu.ensembles.statistics.PairedComparison;

/**
 * What a figure is in the second run against what it is in the first.
 *
 * @param kind whether it is the level of an arm, or what the arm changes against the first arm
 * @param arm name of the arm
 * @param measure name of the measure
 * @param comparison the second run against the first, as the treatment against the baseline
 */
public record Change(Kind kind, String arm, String measure, Comparison comparison) {
    /** What is compared. */
    public enum Kind {
        /** The measure in an arm. */
        LEVEL,
        /** What an arm changes of the measure. */
        EFFECT
    }

    /** Whether nothing differs in the last bit. */
    public boolean none() {
        return comparison instanceof PairedComparison paired
                ? paired.isExactlyZero()
                : comparison.baseline().equals(comparison.treatment());
    }

    /** Size of the difference as a share of the larger of the two figures, 0 to 2; 0 when both are 0. */
    public double relativeSize() {
        double level = Math.max(
                Math.abs(comparison.baseline().mean()),
                Math.abs(comparison.treatment().mean()));
        return level == 0 ? 0 : Math.abs(comparison.effect()) / level;
    }

    /** Writes changes as CSV, in the unit of the results. */
    public static void csv(List<Change> changes, Writer to) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        csv.writeRecord(
                "measure",
                "arm",
                "figure",
                "a",
                "b",
                "difference",
                "difference_low",
                "difference_high",
                "replicates_a",
                "replicates_b",
                "method");
        for (Change change : changes) {
            Comparison one = change.comparison();
            csv.writeRecord(
                    change.measure(),
                    change.arm(),
                    change.kind().name().toLowerCase(Locale.ROOT),
                    StudyFolder.text(one.baseline().mean()),
                    StudyFolder.text(one.treatment().mean()),
                    StudyFolder.text(one.effect()),
                    StudyFolder.text(one.interval().low()),
                    StudyFolder.text(one.interval().high()),
                    Integer.toString(one.baseline().replicates()),
                    Integer.toString(one.treatment().replicates()),
                    one instanceof PairedComparison ? "paired" : "welch");
        }
        csv.flush();
    }
}
