package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;

/** What became of a survey, as lines for a terminal. */
public final class ImportReport {
    private static final int DIGITS = 3;
    private static final double PER_CENT = 100;
    /** Below this width the table would be broken, and each of its rows becomes a sentence. */
    private static final int NARROW = 76;

    private final SurveyReport report;
    private final int width;

    /**
     * A report.
     *
     * @param report what became of the survey
     * @param width most characters of a line
     */
    public ImportReport(SurveyReport report, int width) {
        this.report = report;
        this.width = width;
    }

    /**
     * The lines.
     *
     * @param all whether every repair and dropped row is wanted, not only each kind of them
     */
    public List<String> lines(boolean all) {
        List<String> lines = new ArrayList<>();
        report.text().lines().forEach(line -> wrap(lines, line));
        wrap(lines, "columns used, " + report.usedColumns().size() + ": " + String.join(" ", report.usedColumns()));
        if (all) {
            lines.add("");
            everything(lines);
        }
        lines.add("");
        wrap(
                lines,
                "What the rows used say, before outliers and missing answers are replaced, and the "
                        + Numerals.count(report.households(), "household") + " made of them:");
        lines.add("");
        if (width < NARROW) {
            report.compared().forEach(one -> wrap(lines, sentence(one)));
        } else {
            lines.addAll(table());
        }
        return lines;
    }

    private void everything(List<String> lines) {
        lines.add("every repair:");
        for (SurveyReport.Repair repair : report.repairs()) {
            wrap(
                    lines,
                    "  line " + repair.line() + ", " + repair.column() + ": '" + repair.from() + "' -> " + repair.to()
                            + " (" + repair.why() + ")");
        }
        lines.add("every row dropped:");
        for (SurveyReport.Dropped dropped : report.dropped()) {
            wrap(lines, "  line " + dropped.line() + ": " + dropped.why());
        }
    }

    private List<String> table() {
        if (!weighted()) {
            TextTable table = new TextTable(1, "", "rows that\nanswer", "file", "households\nmade");
            report.compared()
                    .forEach(one -> table.row(
                            name(one),
                            Numerals.count(one.answers()),
                            value(one.file(), one.unit()),
                            value(one.made(), one.unit())));
            return table.lines();
        }
        TextTable table =
                new TextTable(1, "", "rows that\nanswer", "file,\nunweighted", "file,\nweighted", "households\nmade");
        report.compared()
                .forEach(one -> table.row(
                        name(one),
                        Numerals.count(one.answers()),
                        value(one.file(), one.unit()),
                        value(one.weighted(), one.unit()),
                        value(one.made(), one.unit())));
        return table.lines();
    }

    private String sentence(SurveyReport.Compared one) {
        String weights = weighted() ? ", weighted " + value(one.weighted(), one.unit()) : "";
        return name(one) + ": file " + value(one.file(), one.unit()) + weights + " ("
                + Numerals.count(one.answers(), "row") + "), made " + value(one.made(), one.unit());
    }

    private boolean weighted() {
        return report.compared().stream().anyMatch(one -> !Double.isNaN(one.weighted()));
    }

    private static String name(SurveyReport.Compared one) {
        return one.unit().isEmpty() || one.unit().equals("fraction") ? one.name() : one.name() + ", " + one.unit();
    }

    private static String value(double value, String unit) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return unit.equals("fraction") ? Numerals.of(PER_CENT * value, 1) + " %" : Numerals.significant(value, DIGITS);
    }

    private void wrap(List<String> lines, String line) {
        int indent = line.length() - line.stripLeading().length();
        String head = " ".repeat(indent);
        for (String part : Paragraph.wrap(line.strip(), width - indent - 2)) {
            lines.add(head + part);
            head = " ".repeat(indent + 2);
        }
    }
}
