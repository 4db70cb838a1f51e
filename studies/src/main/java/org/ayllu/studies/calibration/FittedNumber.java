package org.ayllu.studies.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ayllu.core.math.Elementary;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.experiments.scenario.CalibratedNumber.Scale;
import org.ayllu.experiments.yaml.RecordNode;

/**
 * A number of a scenario that is fitted. Searches see it as a coordinate: 0 = the low end of its range, 1 = the high end.
 *
 * @param path keys that lead to it, with dots between
 * @param low lowest value tried, in the number's unit
 * @param high highest value tried, above {@code low}
 * @param scale whether equal steps of the coordinate are equal differences or equal ratios
 * @param whole whether only whole numbers make sense
 * @param present its value in the scenario, {@code low} to {@code high}
 */
public record FittedNumber(String path, double low, double high, Scale scale, boolean whole, double present) {
    /** Digits of the values that are tried. */
    private static final int DIGITS = 6;

    /** Digits of an estimate. */
    private static final int FINAL_DIGITS = 4;

    /** Share of the range above which an interval says next to nothing. */
    private static final double WIDE = 0.8;

    /** The value at a coordinate, 0 to 1, rounded to {@value #DIGITS} digits. */
    public double at(double coordinate) {
        return rounded(exact(coordinate), DIGITS);
    }

    private double exact(double coordinate) {
        if (whole) {
            return Math.min(high, Math.floor(low + coordinate * (high - low + 1)));
        }
        return scale == Scale.LOG
                ? low * Elementary.exp(coordinate * Elementary.log(high / low))
                : (1 - coordinate) * low + coordinate * high;
    }

    private double rounded(double value, int digits) {
        double round = new BigDecimal(value).round(new MathContext(digits)).doubleValue();
        return Math.max(low, Math.min(high, round));
    }

    /** The value at a coordinate as a scenario file would have it. */
    public String textAt(double coordinate) {
        return RecordNode.number(at(coordinate));
    }

    /** The coordinate of a value, cut off at 0 and 1; of a whole number the middle of those that give it. */
    public double coordinate(double value) {
        double share;
        if (whole) {
            share = (value + 0.5 - low) / (high - low + 1);
        } else {
            share = scale == Scale.LOG
                    ? Elementary.log(value / low) / Elementary.log(high / low)
                    : (value - low) / (high - low);
        }
        return Math.max(0, Math.min(1, share));
    }

    /** Whether an interval says next to nothing: it is nearly the range. */
    public boolean open(Interval interval) {
        return coordinate(interval.high()) - coordinate(interval.low()) > WIDE;
    }

    /** The coordinate nearby whose value has {@value #FINAL_DIGITS} digits. */
    public double readable(double coordinate) {
        return coordinate(rounded(exact(coordinate), FINAL_DIGITS));
    }
}
