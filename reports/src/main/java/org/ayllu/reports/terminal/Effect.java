package org.ayllu.reports.terminal;

import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.reports.page.Decimals;
import org.ayllu.reports.text.Numerals;

/**
 * What an arm does to a measure.
 *
 * @param words the measure
 * @param comparison the arm against the baseline, in the unit in which the measure is shown
 */
public record Effect(MeasureWords words, PairedComparison comparison) {
    private static final int DIGITS_OF_LEVEL = 3;
    /** Sentences show per cent and percentage points to a tenth. */
    private static final double HALF_OF_A_TENTH = 0.05;
    /** Solvers agree to that. */
    private static final double ROUNDING = 1e-6;

    /** Whether chance alone is an unlikely reason for the difference: the interval leaves out zero. */
    public boolean clear() {
        Interval interval = comparison.interval();
        return interval.isPresent() && !interval.contains(0);
    }

    /** Whether no replicate differs in the last bit. */
    public boolean none() {
        return comparison.isExactlyZero();
    }

    /** Whether a sentence may tell of it: it is not what chance does, and not what a sentence shows as nothing. */
    boolean headline() {
        return moves() && !roundsToZero();
    }

    /** Whether it is not what chance does, but a sentence shows it as nothing; tables have its digits. */
    boolean tiny() {
        return moves() && roundsToZero();
    }

    private boolean moves() {
        return comparison.interval().isPresent() ? clear() : !none();
    }

    private boolean roundsToZero() {
        double shown = words.share() ? comparison.effect() : comparison.relativePercent();
        return Double.isFinite(shown) && Math.abs(shown) < HALF_OF_A_TENTH;
    }

    /** Whether the difference is no more than what rounding leaves. */
    boolean negligible() {
        double level = Math.max(
                Math.abs(comparison.baseline().mean()),
                Math.abs(comparison.treatment().mean()));
        return Math.abs(comparison.effect()) <= ROUNDING * level;
    }

    /** Size of the difference in per cent of the baseline; 0 when that cannot be said. */
    double relativeSize() {
        double relative = Math.abs(comparison.relativePercent());
        return Double.isFinite(relative) ? relative : 0;
    }

    /** The mean of the baseline. */
    public String baseline() {
        return level(comparison.baseline().mean());
    }

    private String level(double mean) {
        return Numerals.of(mean, Math.min(decimals(), Numerals.decimals(mean, DIGITS_OF_LEVEL)));
    }

    /** The mean difference. */
    public String difference() {
        return none() ? "exactly 0" : Numerals.signed(comparison.effect(), decimals());
    }

    /** The 95 % interval of the difference; empty where there is none. */
    public String interval() {
        Interval interval = comparison.interval();
        if (none() || !interval.isPresent()) {
            return "";
        }
        return Numerals.signed(interval.low(), decimals()) + " to " + Numerals.signed(interval.high(), decimals());
    }

    /** The difference in per cent of the baseline. */
    public String percent() {
        return none() ? "" : Numerals.percent(comparison.relativePercent(), Decimals.ofPercent(comparison));
    }

    private int decimals() {
        return Decimals.ofEffect(comparison);
    }

    /** From the baseline's mean to the arm's, with enough digits to tell them apart. */
    String fromTo() {
        int decimals = Math.max(decimals(), Decimals.of(comparison.effect(), 1));
        String unit = words.unit().isEmpty() ? "" : " " + words.unit();
        return "from " + Numerals.of(comparison.baseline().mean(), decimals) + " to "
                + Numerals.of(comparison.treatment().mean(), decimals) + unit;
    }
}
