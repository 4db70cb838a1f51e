package org.ayllu.experiments.scenario;

import java.util.List;
import org.ayllu.core.terms.Parameter;

/**
 * A number that a calibration fits.
 *
 * @param path keys that lead to it, with dots between
 * @param range lowest and highest value tried, in the number's unit; empty for the range that the scenario states beside the number
 * @param scale how the range is divided
 */
public record CalibratedNumber(
        String path,

        @Parameter(
                doc = "Lowest and highest value that is tried.",
                unit = "",
                source = "choice of the experiment; left out, the range that the scenario states beside the number")
        List<Double> range,

        Scale scale) {
    /** How a range is divided. */
    public enum Scale {
        /** In equal steps. */
        LINEAR,
        /** In equal ratios; both ends above 0. */
        LOG
    }

    /** Copies the list. */
    public CalibratedNumber {
        range = List.copyOf(range);
    }

    /** What an entry gets that states nothing. */
    static CalibratedNumber defaults() {
        return new CalibratedNumber("", List.of(), Scale.LINEAR);
    }
}
