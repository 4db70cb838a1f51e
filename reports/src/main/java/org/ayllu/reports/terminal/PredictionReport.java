package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.register.Entry;
import org.ayllu.studies.register.Prediction;

/** Signed predictions as text. */
public final class PredictionReport {
    private static final int DIGITS = 3;

    private PredictionReport() {}

    /** Who predicted what, when and from which runs. */
    public static List<String> entry(Entry entry, int number) {
        Prediction prediction = entry.prediction();
        List<String> lines = new ArrayList<>();
        lines.add(number + "  " + prediction.signed() + "  " + prediction.by() + " (key " + entry.fingerprint() + ")");
        if (!prediction.statement().isEmpty()) {
            lines.add(Paragraph.hanging("   ", prediction.statement()));
        }
        String runs = prediction.runs().stream()
                .map(run -> run.scenario() + ", seed " + run.seed() + ", "
                        + Numerals.count(run.replicates(), "replicate") + ", ayllu " + run.software())
                .collect(Collectors.joining("; "));
        lines.add(Paragraph.hanging("   ", Numerals.count(prediction.figures().size(), "figure") + " from " + runs));
        return lines;
    }

    /** The figures, in the unit of the results. */
    public static List<String> figures(Prediction prediction) {
        TextTable table = new TextTable(2, "Measure", "arm", "year", "mean", "90 % range", "values");
        for (Prediction.Figure figure : prediction.figures()) {
            int decimals = Numerals.decimals(figure.mean(), DIGITS);
            table.row(
                    name(figure),
                    figure.arm(),
                    Integer.toString(figure.year()),
                    Numerals.of(figure.mean(), decimals),
                    Numerals.of(figure.low(), decimals) + " to " + Numerals.of(figure.high(), decimals),
                    Integer.toString(figure.values().size()));
        }
        return table.lines();
    }

    /** A figure's measure with its unit and, if it is not of all households, whose it is. */
    static String name(Prediction.Figure figure) {
        String whose = figure.dimension().equals("all") ? "" : " of " + figure.dimension() + " " + figure.group();
        return figure.measure() + whose + ", " + figure.unit();
    }
}
