package org.ayllu.studies.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.ayllu.core.terms.Parameter;
import org.ayllu.experiments.yaml.Provenance;

/**
 * The range of a number of which nobody has said what is plausible: a quarter less to a quarter more, within what is allowed; of a share, which cannot
 * leave 0 to 1, the odds times 3/4 to 4/3. It is a convention, so that no number is held fixed for want of a range, and says nothing about the world.
 */
public final class Convention {
    /** The convention in words. */
    public static final String WORDS = "value less and plus 25 %, shares odds × 3/4 and × 4/3";

    /** What the convention does with a path over years or a list, in words. */
    static final String WHOLE =
            "times 0.75 to 1.25: all values of a path, in an arm its changes since the first year, of a list how far its "
                    + "entries lie from their mean";

    /** Least factor of a path or a list. */
    static final double LEAST = 0.75;

    /** Greatest factor of a path or a list. */
    static final double MOST = 1.25;

    /** More digits would say that somebody knows. */
    private static final MathContext DIGITS = new MathContext(3);

    private Convention() {}

    /**
     * The range of a number.
     *
     * @return empty for 0, for a share of 1, and where what is allowed leaves no room: the convention has nothing to say of them
     */
    static Optional<Provenance.Range> of(Parameter parameter, double value, boolean whole) {
        boolean share = parameter.min() >= 0 && parameter.max() <= 1 && !whole;
        if (value == 0 || (share && value == 1)) {
            return Optional.empty();
        }
        double low = share ? LEAST * value / (1 - value + LEAST * value) : value - (1 - LEAST) * Math.abs(value);
        double high = share ? value / (value + LEAST * (1 - value)) : value + (MOST - 1) * Math.abs(value);
        if (whole) {
            low = Math.min(Math.rint(low), value - 1);
            high = Math.max(Math.rint(high), value + 1);
        }
        double least = Math.max(parameter.min(), rounded(low));
        double most = Math.min(parameter.max(), rounded(high));
        return least < most ? Optional.of(new Provenance.Range(least, most)) : Optional.empty();
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
