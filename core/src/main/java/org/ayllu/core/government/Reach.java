package org.ayllu.core.government;

import java.util.Arrays;

/** Which municipalities a programme reaches, and from which agricultural year on. */
public final class Reach {
    /** Year of a municipality that is never reached. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final Reach EVERYWHERE = new Reach(new int[0], Integer.MIN_VALUE);

    private final int[] since;
    private final int others;

    private Reach(int[] since, int others) {
        this.since = since;
        this.others = others;
    }

    /** All municipalities, always. */
    public static Reach everywhere() {
        return EVERYWHERE;
    }

    /**
     * Some municipalities.
     *
     * @param since first year of each, in the order of their rows; {@link #NEVER} for none
     */
    public static Reach since(int[] since) {
        return new Reach(since.clone(), NEVER);
    }

    /** First year of a municipality, {@link #NEVER} if there is none. */
    public int since(int municipality) {
        return municipality < since.length ? since[municipality] : others;
    }

    /** Whether the programme runs in a municipality in a year. */
    public boolean covers(int municipality, int year) {
        int first = since(municipality);
        return first != NEVER && year >= first;
    }

    @Override
    public String toString() {
        return this == EVERYWHERE ? "everywhere" : "since " + Arrays.toString(since);
    }
}
