package org.ayllu.experiments.scenario;

import java.util.List;

/**
 * What a calibration fits to what. It moves no figure of a run.
 *
 * @param parameters the numbers that are fitted
 * @param targets the facts that they are fitted to, and those that are only compared
 */
public record CalibrationTerms(List<CalibratedNumber> parameters, List<CalibrationTarget> targets) {
    /** Copies the lists. */
    public CalibrationTerms {
        parameters = List.copyOf(parameters);
        targets = List.copyOf(targets);
    }

    /** No calibration. */
    public static CalibrationTerms none() {
        return new CalibrationTerms(List.of(), List.of());
    }

    /** What a file gets that states nothing. */
    static CalibrationTerms defaults() {
        return none();
    }

    /** Whether nothing is fitted to nothing. */
    public boolean isEmpty() {
        return parameters.isEmpty() && targets.isEmpty();
    }
}
