package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.calibration.FittedNumber;
import org.ayllu.studies.calibration.Identifiability;
import org.ayllu.studies.calibration.Recovery;

/** Whether planted numbers were found again, as text. */
public final class RecoveryReport {
    private RecoveryReport() {}

    /** Coverage by number and of all together, and pairs that cannot be told apart. */
    public static List<String> of(Recovery recovery) {
        int trials = recovery.trials().size();
        List<FittedNumber> numbers =
                recovery.trials().get(0).estimate().calibration().numbers();
        TextTable table = new TextTable(
                1, "Number", "range", "in the 95 %\ninterval", "mean width,\n% of range", "planted\nand found");
        for (int i = 0; i < numbers.size(); i++) {
            int number = i;
            double width = recovery.trials().stream()
                    .mapToDouble(found -> width(found, number))
                    .average()
                    .orElse(Double.NaN);
            table.row(
                    numbers.get(i).path(),
                    numbers.get(i).textAt(0) + " to " + numbers.get(i).textAt(1),
                    recovery.covered(i) + " of " + trials,
                    Numerals.of(100 * width, 0),
                    correlation(recovery, i));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.addAll(Paragraph.wrap(
                "All planted numbers lie in their joint 95 % intervals in " + recovery.recovered() + " of "
                        + Numerals.count(trials, "trial") + ".",
                Paragraph.WIDTH));
        lines.addAll(alike(recovery, numbers));
        return lines;
    }

    /** How planted and found values go together; nothing to say of a number that is never moved, or of few trials. */
    private static String correlation(Recovery recovery, int number) {
        if (recovery.trials().stream()
                .allMatch(found -> found.estimate().inert().contains(number))) {
            return "no effect";
        }
        double correlation = recovery.correlation(number);
        return Double.isNaN(correlation) ? "–" : "r = " + Numerals.of(correlation, 2);
    }

    private static double width(Recovery.Found found, int number) {
        FittedNumber one = found.estimate().calibration().numbers().get(number);
        var interval = found.estimate().interval(number);
        return one.coordinate(interval.high()) - one.coordinate(interval.low());
    }

    private static List<String> alike(Recovery recovery, List<FittedNumber> numbers) {
        List<String> lines = new ArrayList<>();
        if (numbers.size() == 1) {
            return lines;
        }
        for (int one = 0; one < numbers.size(); one++) {
            for (int other = one + 1; other < numbers.size(); other++) {
                int first = one;
                int second = other;
                long often = recovery.trials().stream()
                        .flatMap(found -> Identifiability.of(found.estimate()).pairs().stream())
                        .filter(pair -> pair.one() == first && pair.other() == second && pair.alike())
                        .count();
                if (2 * often > recovery.trials().size()) {
                    lines.addAll(Paragraph.wrap(
                            "Cannot be told apart by these targets in " + often + " trials: "
                                    + numbers.get(one).path() + " and "
                                    + numbers.get(other).path() + ".",
                            Paragraph.WIDTH));
                }
            }
        }
        return lines.isEmpty() ? List.of("No two numbers do the same to the targets.") : lines;
    }
}
