package org.ayllu.reports.page;

import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.ensembles.statistics.PairedComparison;

/**
 * What an arm does to a measure.
 *
 * @param measure the measure
 * @param comparison the arm against the baseline, in the unit in which the measure is shown
 */
public record Effect(MeasureText measure, PairedComparison comparison) {
    private static final int DIGITS_OF_LEVEL = 3;
    private static final int DIGITS_OF_CHANGE = 2;
    /** Sentences and titles show per cent and percentage points to a tenth. */
    private static final double HALF_OF_THE_LAST_DIGIT = 0.05;

    private static final double WHOLE_PERCENT_FROM = 10;
    /** Solvers agree to that. */
    private static final double ROUNDING = 1e-6;

    /** Whether there is an interval. */
    public boolean judged() {
        return comparison.interval().isPresent();
    }

    /** Whether no replicate differs in the last bit. */
    public boolean zero() {
        return comparison.isExactlyZero();
    }

    /** Whether the interval leaves out zero; without an interval, whether there is a difference at all. */
    public boolean moves() {
        return judged() ? !comparison.interval().contains(0) : !zero();
    }

    /** Whether it may be told in a title or a sentence: it moves, and by more than what shows as nothing there. */
    public boolean headline() {
        return moves() && !roundsToZero();
    }

    /** Whether it moves, but shows as nothing in a title or a sentence; tables have its digits. */
    public boolean tiny() {
        return moves() && roundsToZero();
    }

    private boolean roundsToZero() {
        double shown = measure.share() ? comparison.effect() : comparison.relativePercent();
        return Double.isFinite(shown) && roundsToZero(shown);
    }

    /** Whether a change in per cent or percentage points shows as nothing where it is shown to a tenth. */
    static boolean roundsToZero(double shown) {
        return Math.abs(shown) < HALF_OF_THE_LAST_DIGIT;
    }

    /** Whether the difference is more than what rounding leaves. */
    public boolean felt() {
        double level = Math.max(
                Math.abs(comparison.baseline().mean()),
                Math.abs(comparison.treatment().mean()));
        return Math.abs(comparison.effect()) > ROUNDING * level;
    }

    /** The difference, in the unit of the measure. */
    public double amount() {
        return comparison.effect();
    }

    /** Whether the change can be said in per cent of the baseline. */
    public boolean relative() {
        return !measure.share() && Double.isFinite(comparison.relativePercent());
    }

    /** Decimals that show the difference and its interval. */
    public int decimals() {
        return Decimals.ofEffect(comparison);
    }

    private int percentDecimals() {
        Interval relative = comparison.relativePercentInterval();
        double scale =
                relative.isPresent() && relative.halfWidth() > 0 ? relative.halfWidth() : comparison.relativePercent();
        double percent = comparison.relativePercent();
        int most = Math.max(Math.abs(percent) < 10 ? 2 : 1, Decimals.of(percent, 1));
        return Math.min(most, Decimals.of(scale, DIGITS_OF_CHANGE));
    }

    /** The size of the difference without its sign as sentences and titles say it: in per cent or percentage points to a tenth (what would show as 0 with its digits), or in its unit. */
    public String size(Words words, Numbers numbers) {
        double effect = Math.abs(comparison.effect());
        if (measure.share()) {
            return words.of("size.points", "size", numbers.of(effect, roundsToZero(effect) ? decimals() : 1));
        }
        if (relative()) {
            double percent = Math.abs(comparison.relativePercent());
            int decimals = percent < WHOLE_PERCENT_FROM ? 1 : 0;
            return words.of(
                    "size.percent", "size", numbers.of(percent, roundsToZero(percent) ? percentDecimals() : decimals));
        }
        return words.amount(numbers.of(effect, decimals()), measure.unit());
    }

    /** The {@link #size} with its sign. */
    public String signed(Words words, Numbers numbers) {
        String size = size(words, numbers);
        return (comparison.effect() < 0 ? "−" : "+") + size;
    }

    /** The interval of the difference in per cent, percentage points or its unit, signed; empty where there is none. */
    public String interval(Words words, Numbers numbers) {
        if (!judged()) {
            return "";
        }
        boolean percent = relative();
        Interval interval = percent ? comparison.relativePercentInterval() : comparison.interval();
        int decimals = percent ? percentDecimals() : decimals();
        return words.of(
                "size.interval",
                "low",
                numbers.signed(interval.low(), decimals),
                "high",
                numbers.signed(interval.high(), decimals));
    }

    /** A level of an arm in the measure's unit. */
    public String level(double mean, Numbers numbers) {
        int decimals = Math.max(Decimals.of(mean, DIGITS_OF_LEVEL), zero() ? 0 : Math.min(decimals(), 3));
        return numbers.of(mean, decimals);
    }

    /** The difference with its sign, in the measure's unit. */
    public String difference(Numbers numbers) {
        return numbers.signed(comparison.effect(), decimals());
    }

    /** The difference in per cent of the baseline; a dash where that cannot be said. */
    public String percent(Numbers numbers) {
        double relative = comparison.relativePercent();
        return Double.isFinite(relative) ? numbers.signed(relative, percentDecimals()) : "–";
    }

    /** The interval of {@link #percent}; empty where there is none. */
    public String percentInterval(Words words, Numbers numbers) {
        return numbers.range(words, comparison.relativePercentInterval(), percentDecimals());
    }
}
