package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.register.Observed;
import org.ayllu.studies.register.Prediction;
import org.ayllu.studies.register.Register;
import org.ayllu.studies.register.Score;
import org.ayllu.studies.register.Scored;

/** How predictions turned out, as text. */
public final class ScoreReport {
    private static final int DIGITS = 3;
    private static final int FEW = 5;
    private static final int MANY = 20;

    private ScoreReport() {}

    /**
     * The lines.
     *
     * @param register the predictions
     * @param scores those that could be scored
     * @param observed all observations
     */
    public static List<String> text(Register register, List<Scored> scores, List<Observed> observed) {
        Map<Integer, List<Scored>> byEntry = new LinkedHashMap<>();
        scores.forEach(one -> byEntry.computeIfAbsent(one.entry(), number -> new ArrayList<>())
                .add(one));
        List<String> lines = new ArrayList<>();
        byEntry.forEach((number, ofEntry) -> {
            lines.addAll(PredictionReport.entry(register.entries().get(number - 1), number));
            lines.addAll(table(ofEntry));
            ofEntry.stream()
                    .map(one -> one.figure().arm())
                    .distinct()
                    .forEach(arm -> lines.addAll(Paragraph.wrap(
                            verdict(
                                    arm,
                                    ofEntry.stream()
                                            .filter(one -> one.figure().arm().equals(arm))
                                            .toList()),
                            Paragraph.WIDTH)));
            lines.add("");
        });
        long unused = observed.stream()
                .filter(one ->
                        scores.stream().noneMatch(scored -> scored.observed().equals(one)))
                .count();
        if (unused > 0) {
            lines.add("Of the observations " + Numerals.count(unused) + " are of nothing that was predicted.");
        }
        lines.addAll(Paragraph.wrap(
                "CRPS, interval score and log score are the better the lower; the first two are in the unit of the figure. The "
                        + "share below is that of the values below what came, about evenly spread over 0 to 1 when the "
                        + "spread is right.",
                Paragraph.WIDTH));
        return lines;
    }

    private static List<String> table(List<Scored> scores) {
        TextTable table = new TextTable(
                1,
                "Measure, arm",
                "year",
                "predicted",
                "came",
                "CRPS",
                "interval\nscore",
                "log\nscore",
                "share\nbelow");
        for (Scored one : scores) {
            Prediction.Figure figure = one.figure();
            Score score = one.score();
            int decimals = Numerals.decimals(
                    Math.max(Math.abs(figure.mean()), Math.abs(one.observed().value())), DIGITS);
            table.row(
                    PredictionReport.name(figure) + ", " + figure.arm(),
                    Integer.toString(figure.year()),
                    Numerals.of(figure.low(), decimals) + " to " + Numerals.of(figure.high(), decimals),
                    Numerals.of(one.observed().value(), decimals) + (score.covered() ? "" : " !"),
                    Numerals.significant(score.crps(), 2),
                    Numerals.significant(score.intervalScore(), 2),
                    Numerals.of(score.logScore(), 1),
                    Numerals.of(score.pit(), 2));
        }
        return table.lines();
    }

    private static String verdict(String arm, List<Scored> scores) {
        long inside = count(scores, one -> one.score().covered());
        long above = count(scores, one -> one.observed().value() > one.figure().high());
        long below = scores.size() - inside - above;
        StringBuilder text = new StringBuilder("In ‘" + arm + "’ " + inside + " of "
                + Numerals.count(scores.size(), "observation") + (inside == 1 ? " lies" : " lie")
                + " in the 90 % range");
        if (inside < scores.size()) {
            text.append(", ").append(above).append(" above and ").append(below).append(" below (!)");
        }
        text.append(": ").append(judged(inside, scores.size())).append(".");
        int values = scores.stream()
                .mapToInt(one -> one.figure().values().size())
                .min()
                .orElse(0);
        if (values < MANY) {
            text.append(" A range from ")
                    .append(Numerals.count(values, "value"))
                    .append(" is narrower than 90 % by itself; have ")
                    .append(MANY)
                    .append(" replicates or more.");
        }
        return text.toString();
    }

    private static String judged(long inside, int all) {
        double expected = (1 - Score.OUTSIDE) * all;
        if (all < FEW) {
            return "too few to judge the spread";
        }
        double deviation = Math.sqrt(all * Score.OUTSIDE * (1 - Score.OUTSIDE));
        String about = "about " + Numerals.of(expected, 0) + " would be right";
        return inside < expected - 2 * deviation
                ? about + ", so the spread is too narrow or the level wrong"
                : inside > expected + 2 * deviation ? about + ", so the spread is too wide" : about;
    }

    private static long count(List<Scored> scores, Predicate<Scored> which) {
        return scores.stream().filter(which).count();
    }
}
