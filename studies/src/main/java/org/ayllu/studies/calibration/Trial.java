package org.ayllu.studies.calibration;

/** A point and the luck that it meets. */
public final class Trial {
    private final double[] at;
    private final int firstReplicate;

    /**
     * A trial.
     *
     * @param at coordinates, 0 to 1
     * @param firstReplicate index of the first replicate, 0 or more
     */
    public Trial(double[] at, int firstReplicate) {
        this.at = at.clone();
        this.firstReplicate = firstReplicate;
    }

    /** The same point under later replicates. */
    Trial later(int replicates) {
        return new Trial(at, firstReplicate + replicates);
    }

    /** The coordinates. */
    public double[] at() {
        return at.clone();
    }

    /** Index of the first replicate. */
    public int firstReplicate() {
        return firstReplicate;
    }
}
