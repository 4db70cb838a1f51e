package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.experiments.trial.Evaluation;
import org.ayllu.experiments.trial.TrialDesign;
import org.ayllu.experiments.trial.TrialResult;
import org.ayllu.experiments.trial.TrialSummary;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;

/** A trial among municipalities for people: what one ministry would see, what it cannot see, and how such trials fare on the whole. */
public final class TrialReport {
    private static final double LEVEL = 0.05;
    private static final double HALF_OF_A_TENTH = 0.05;
    private static final int P_DECIMALS = 3;

    private final TrialDesign.AmongMunicipalities design;
    private final List<Evaluation> evaluations;
    private final Map<String, MeasureWords> words;
    private final List<Integer> years;

    /**
     * The report.
     *
     * @param design how municipalities were drawn
     * @param evaluations what came out, all of the same replicates
     * @param words for the outcomes, by name
     * @param years over which figures are averaged, at least one
     */
    public TrialReport(
            TrialDesign.AmongMunicipalities design,
            List<Evaluation> evaluations,
            Map<String, MeasureWords> words,
            List<Integer> years) {
        this.years = List.copyOf(years);
        this.design = design;
        this.evaluations = List.copyOf(evaluations);
        this.words = Map.copyOf(words);
    }

    /** Its lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        String since = TrialWords.years(design, years.get(0), years.get(years.size() - 1));
        lines.addAll(Paragraph.wrap("The trial: " + TrialWords.of(design) + ". " + since, Paragraph.WIDTH));
        for (String arm : evaluations.stream().map(Evaluation::arm).distinct().toList()) {
            List<Evaluation> own =
                    evaluations.stream().filter(one -> one.arm().equals(arm)).toList();
            int replicates = own.get(0).results().size();
            lines.add("");
            lines.addAll(oneWorld(arm, own));
            lines.add("");
            own.forEach(one -> lines.addAll(Paragraph.wrap(reading(one), Paragraph.WIDTH)));
            if (replicates > 1) {
                lines.add("");
                lines.addAll(allWorlds(arm, own));
            }
        }
        lines.add("");
        lines.addAll(Paragraph.wrap(notes(), Paragraph.WIDTH));
        return lines;
    }

    private MeasureWords measure(Evaluation evaluation) {
        return Objects.requireNonNull(words.get(evaluation.outcome()), evaluation.outcome());
    }

    private List<String> oneWorld(String arm, List<Evaluation> own) {
        TextTable table = new TextTable(
                1, arm + ", first replicate", "estimate", "95 % interval", "p", "true\neffect", "spill-\nover");
        for (Evaluation evaluation : own) {
            MeasureWords measure = measure(evaluation);
            for (TrialResult one : evaluation.results().get(0)) {
                double f = measure.factor();
                int decimals = decimals(f * one.interval().halfWidth(), f * one.trueEffect());
                table.row(
                        measure.label() + ": " + one.estimator().label(),
                        Numerals.signed(f * one.estimate(), decimals),
                        interval(one.interval(), f, decimals),
                        p(one.test().pValue()),
                        Numerals.signed(f * one.trueEffect(), decimals),
                        spill(f * one.spillOver(), decimals));
            }
        }
        return table.lines();
    }

    private static String spill(double value, int decimals) {
        return value == 0 ? "0" : Numerals.signed(value, Math.max(decimals, Numerals.decimals(value, 1)));
    }

    private static int decimals(double halfWidth, double otherwise) {
        return Numerals.decimals(halfWidth > 0 ? halfWidth : otherwise, 2);
    }

    private static String interval(Interval interval, double factor, int decimals) {
        return interval.isPresent()
                ? Numerals.signed(factor * interval.low(), decimals) + " to "
                        + Numerals.signed(factor * interval.high(), decimals)
                : "";
    }

    private static String p(double p) {
        return p < 0.001 ? "<0.001" : Numerals.of(p, P_DECIMALS);
    }

    private String reading(Evaluation evaluation) {
        MeasureWords measure = measure(evaluation);
        TrialResult one = evaluation.results().get(0).get(0);
        double f = measure.factor();
        int decimals = decimals(f * one.interval().halfWidth(), f * one.trueEffect());
        String unit = measure.share() ? " percentage points" : measure.unit().isEmpty() ? "" : " " + measure.unit();
        double truth = f * one.trueEffect();
        String changed = measure.share() && Math.abs(truth) < HALF_OF_A_TENTH
                ? "less than 0.05" + unit
                : Numerals.signed(truth, decimals) + unit;
        String chance = one.test().pValue() <= LEVEL
                ? ", which a lottery alone would seldom give"
                : ", which a lottery alone may well give";
        return "• The ministry, which sees one world, reads from the "
                + one.estimator().label() + " that " + measure.brief() + " changed by "
                + Numerals.signed(f * one.estimate(), decimals) + unit + " where the programme came" + chance + " (p = "
                + p(one.test().pValue()) + ", " + Numerals.count(one.test().lotteries()) + " lotteries"
                + (one.test().exact() ? ", all there are" : "") + "). In truth it changed by " + changed + ".";
    }

    private List<String> allWorlds(String arm, List<Evaluation> own) {
        int replicates = own.get(0).results().size();
        TextTable table = new TextTable(
                1,
                arm + ", mean of " + Numerals.count(replicates, "replicate"),
                "estimate",
                "true\neffect",
                "spill-\nover",
                "estimate less true",
                "p ≤ .05",
                "interval\nholds truth");
        for (Evaluation evaluation : own) {
            MeasureWords measure = measure(evaluation);
            double f = measure.factor();
            for (TrialSummary one : evaluation.summaries()) {
                int decimals = decimals(
                        f * one.estimate().interval().halfWidth(),
                        f * one.trueEffect().mean());
                table.row(
                        measure.label() + ": " + one.estimator().label(),
                        Numerals.signed(f * one.estimate().mean(), decimals),
                        Numerals.signed(f * one.trueEffect().mean(), decimals),
                        spill(f * one.spillOver().mean(), decimals),
                        interval(one.bias().interval(), f, decimals),
                        one.rejecting() + " of " + replicates,
                        one.covering() + " of " + replicates);
            }
        }
        return table.lines();
    }

    private static String notes() {
        return "An estimate is the true effect, less the spill-over on those that it is compared with, and chance. Only a "
                + "simulation has the true effect: the same world, with the same weather and luck, without the programme. "
                + "p is the share of lotteries of the same design that give an estimate as large; intervals take "
                + "municipalities as independent. Each municipality counts the same.";
    }
}
