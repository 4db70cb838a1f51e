package org.ayllu.reports.page.trial;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.experiments.trial.Evaluation;
import org.ayllu.experiments.trial.RecordedTrial;
import org.ayllu.experiments.trial.TrialResult;
import org.ayllu.reports.page.Decimals;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Words;

/**
 * What trials find of a measure in an arm.
 *
 * @param arm index of the arm in which the programme came
 * @param measure the measure
 * @param evaluation what the evaluations say, in the unit of the results
 */
record TrialFinding(int arm, MeasureText measure, Evaluation evaluation) {
    /** A p value up to this counts as having found something. */
    static final double LEVEL = 0.05;

    private static final int DIGITS = 2;

    /** What the trials of a run found, by arm and outcome. */
    static List<TrialFinding> all(Material material, RecordedTrial trial) {
        List<String> arms =
                material.figures().arms().stream().map(arm -> arm.name()).toList();
        List<TrialFinding> findings = new ArrayList<>();
        for (Evaluation one : trial.evaluations()) {
            material.measure(one.outcome())
                    .ifPresent(measure -> findings.add(new TrialFinding(arms.indexOf(one.arm()), measure, one)));
        }
        return findings;
    }

    /** Number of replicates, each a trial. */
    int replicates() {
        return evaluation.results().size();
    }

    /** What the estimators say in one replicate; the first is the one that counts. */
    List<TrialResult> replicate(int replicate) {
        return evaluation.results().get(replicate);
    }

    /** Whether the estimate that counts has the right sign and a small p. */
    boolean found(int replicate) {
        TrialResult one = replicate(replicate).get(0);
        return one.test().pValue() <= LEVEL
                && one.trueEffect() != 0
                && Math.signum(one.estimate()) == Math.signum(one.trueEffect());
    }

    /** In how many replicates it does. */
    int found() {
        int found = 0;
        for (int replicate = 0; replicate < replicates(); replicate++) {
            found += found(replicate) ? 1 : 0;
        }
        return found;
    }

    /** Whether the programme changes nothing in any replicate. */
    boolean nothingToFind() {
        return evaluation.results().stream().allMatch(one -> one.get(0).trueEffect() == 0);
    }

    /** Unit of its effects: percentage points for shares. */
    String unit(Words words) {
        return measure.share() ? words.raw("trial.points") : measure.unit();
    }

    /** Its name with the unit of its effects. */
    String labelWithUnit(Words words) {
        String unit = unit(words);
        return unit.isEmpty() ? measure.label() : measure.label() + " (" + unit + ")";
    }

    /** Decimals that show an estimate: two digits of the interval's half width, or of another figure where there is none. */
    int decimals(double halfWidth, double otherwise) {
        return Decimals.of(measure.factor() * (halfWidth > 0 ? halfWidth : otherwise), DIGITS);
    }

    /** Decimals that show one result. */
    int decimals(TrialResult one) {
        return decimals(one.interval().halfWidth(), one.trueEffect());
    }

    /** A figure of the results in the unit in which it is shown. */
    double shown(double value) {
        return measure.factor() * value;
    }

    /** A spill-over, which may be small: with a digit at least, 0 where there is none. */
    String spillOver(double value, int decimals, Numbers numbers) {
        double shown = shown(value);
        return numbers.signed(shown, shown == 0 ? 0 : Math.max(decimals, Decimals.of(shown, 1)));
    }

    /** An effect with its unit. */
    String amount(double value, int decimals, Words words, Numbers numbers) {
        return words.amount(numbers.signed(shown(value), decimals), unit(words));
    }

    /** The true effect as a sentence says it: percentage points to a tenth, and none is said to be nothing. */
    String truth(Words words, Numbers numbers) {
        double truth = evaluation.summaries().get(0).trueEffect().mean();
        if (measure.share()) {
            return Numbers.zero(numbers.of(shown(truth), 1))
                    ? words.raw("trial.tiny")
                    : amount(truth, 1, words, numbers);
        }
        return amount(truth, decimals(Math.abs(truth), truth), words, numbers);
    }
}
