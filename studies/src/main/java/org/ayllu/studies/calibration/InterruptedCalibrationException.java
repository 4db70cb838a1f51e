package org.ayllu.studies.calibration;

/** A calibration was asked to stop; finished runs are kept, and the same calibration goes on from them. */
public final class InterruptedCalibrationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InterruptedCalibrationException() {
        super("interrupted");
    }
}
