package org.ayllu.studies.calibration;

/** What a search found at a point. */
public final class Evaluation {
    private final String stage;
    private final double[] at;
    private final double misfit;

    Evaluation(String stage, double[] at, double misfit) {
        this.stage = stage;
        this.at = at.clone();
        this.misfit = misfit;
    }

    /** Part of the search that asked. */
    public String stage() {
        return stage;
    }

    /** The coordinates. */
    public double[] at() {
        return at.clone();
    }

    /** Sum of squared distances from the targets, in tolerances. */
    public double misfit() {
        return misfit;
    }
}
