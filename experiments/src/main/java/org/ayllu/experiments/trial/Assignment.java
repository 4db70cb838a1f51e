package org.ayllu.experiments.trial;

import java.util.Arrays;
import org.ayllu.core.government.Reach;

/** The outcome of a lottery: since which year each municipality has the programme, and in which block it was drawn. */
public final class Assignment {
    /** Year of a municipality that never gets the programme. */
    public static final int NEVER = Reach.NEVER;
    /** Block of a municipality that took no part in the lottery. */
    public static final int NO_BLOCK = -1;

    private final int[] since;
    private final int[] block;

    Assignment(int[] since, int[] block) {
        this.since = since;
        this.block = block;
    }

    /** Number of municipalities. */
    public int size() {
        return since.length;
    }

    /** First year of a municipality, {@link #NEVER} if it has none. */
    public int since(int municipality) {
        return since[municipality];
    }

    /** Stratum or pair of a municipality, 0 for the first; {@link #NO_BLOCK} if it takes no part. */
    public int block(int municipality) {
        return block[municipality];
    }

    /** Number of blocks. */
    public int blocks() {
        return 1 + Arrays.stream(block).max().orElse(NO_BLOCK);
    }

    /** Whether a municipality has the programme in a year. */
    public boolean treated(int municipality, int year) {
        return since[municipality] != NEVER && year >= since[municipality];
    }

    /** How many municipalities ever get it. */
    public int everTreated() {
        return (int) Arrays.stream(since).filter(year -> year != NEVER).count();
    }

    /** What the model needs of it. */
    public Reach reach() {
        return Reach.since(since);
    }

    @Override
    public String toString() {
        return Arrays.toString(since);
    }
}
