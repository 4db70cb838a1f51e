package org.ayllu.studies.study;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.measure.ShapleyValue;
import org.ayllu.ensembles.statistics.MeanInterval;

/**
 * The effect of an arm divided among channels by {@link ShapleyValue}, replicate by replicate, so that shares have the intervals of paired differences and
 * add up to the whole effect.
 */
public final class Decomposition {
    private static final double ROUNDING = 1e-9;

    private final List<ShapleyValue> replicates;
    private final int[] groupOf;
    private final double[] closed;

    private Decomposition(List<ShapleyValue> replicates, int[] groupOf, double[] closed) {
        this.replicates = replicates;
        this.groupOf = groupOf;
        this.closed = closed;
    }

    /**
     * Divides.
     *
     * @param effects by world and replicate, where the bits of a world's number say which channels are open; finite
     * @param groupOf group of each channel, 0 upwards; those of a group are divided among after the groups (Owen)
     * @throws IllegalArgumentException when there is not a power of two of worlds, or a figure is not finite
     */
    public static Decomposition of(double[][] effects, int[] groupOf) {
        int channels = groupOf.length;
        if (effects.length != 1 << channels) {
            throw new IllegalArgumentException(
                    channels + " channels need " + (1 << channels) + " worlds, not " + effects.length);
        }
        List<ShapleyValue> replicates = new ArrayList<>();
        for (int replicate = 0; replicate < effects[0].length; replicate++) {
            int r = replicate;
            replicates.add(ShapleyValue.of(channels, world -> effects[world][r]));
        }
        Decomposition all = new Decomposition(replicates, groupOf.clone(), effects[0].clone());
        all.requireWhole();
        return all;
    }

    /** That shares add up is a theorem; that they do here is checked. */
    private void requireWhole() {
        for (ShapleyValue replicate : replicates) {
            double sum = 0;
            double size = Math.abs(replicate.total());
            for (double share : replicate.owen(groupOf)) {
                sum += share;
                size = Math.max(size, Math.abs(share));
            }
            if (Math.abs(sum - replicate.total()) > ROUNDING * size) {
                throw new IllegalStateException(
                        "the shares add up to " + sum + " and not to the whole of " + replicate.total());
            }
        }
    }

    /** What all channels do together. */
    public MeanInterval total() {
        return MeanInterval.of(
                replicates.stream().mapToDouble(ShapleyValue::total).toArray());
    }

    /** What is left of the effect when all channels are closed; 0 without a spread where nothing is. */
    public MeanInterval closed() {
        return MeanInterval.of(closed);
    }

    /** The share of a channel. */
    public MeanInterval share(int channel) {
        return MeanInterval.of(replicates.stream()
                .mapToDouble(replicate -> replicate.owen(groupOf)[channel])
                .toArray());
    }

    /** How much more two channels do together than each without the other. */
    public MeanInterval interaction(int one, int other) {
        return MeanInterval.of(replicates.stream()
                .mapToDouble(replicate -> replicate.interaction(one, other))
                .toArray());
    }

    /** Number of channels. */
    public int channels() {
        return groupOf.length;
    }
}
