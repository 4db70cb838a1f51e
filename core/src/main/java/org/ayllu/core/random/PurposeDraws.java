package org.ayllu.core.random;

import org.ayllu.core.math.Elementary;

/**
 * The random numbers of one purpose in one period of one run. Each pair (entity, index) has one draw: asking for it again, or through another method,
 * transforms the same 64 random bits. Use one index for each number that an entity needs.
 *
 * <p>Everywhere, {@code entity} is the id of a row, any {@code long}, and {@code index} is at least 0, or {@link IllegalArgumentException} is thrown.
 *
 * <p>The bits are the first two words of {@link Philox}. Its counter is (high half of the entity, low half of the entity, period, index). Its key is again
 * the first two words of Philox, for the counter (code of the purpose, replicate, 0, 0) under the seed as key.
 */
public final class PurposeDraws {
    private final long key;
    private final long periodWord;

    PurposeDraws(Draws draws, Purpose purpose, int period) {
        if (period < 0) {
            throw new IllegalArgumentException("period " + period + " of purpose " + purpose.name() + " is negative");
        }
        this.key = Philox.firstPair((long) purpose.code() << 32 | draws.replicate(), 0, draws.seed());
        this.periodWord = (long) period << 32;
    }

    /** Sixty-four random bits. */
    public long bits(long entity, int index) {
        return Philox.firstPair(entity, lastWords(index), key);
    }

    /**
     * A number from the uniform distribution between 0 and 1.
     *
     * @return an odd multiple of 2^-53: never 0, 1 or 1/2
     */
    public double uniform(long entity, int index) {
        return UnitInterval.of(bits(entity, index));
    }

    /**
     * A number from the normal distribution of mean 0 and standard deviation 1.
     *
     * <p>The quantile of {@link #uniform}, by algorithm AS 241 of Wichura (1988); increasing in it.
     *
     * @return a number between -8.3 and 8.3
     */
    public double normal(long entity, int index) {
        return NormalQuantile.of(uniform(entity, index));
    }

    /**
     * A number whose logarithm is normal.
     *
     * @param meanLog mean of the logarithm
     * @param sdLog standard deviation of the logarithm
     */
    public double lognormal(long entity, int index, double meanLog, double sdLog) {
        return Elementary.exp(Math.fma(sdLog, normal(entity, index), meanLog));
    }

    /**
     * A positive number of mean 1 whose logarithm is normal: a multiplicative shock that leaves the mean unchanged.
     *
     * @param sdLog standard deviation of the logarithm
     */
    public double lognormalMeanOne(long entity, int index, double sdLog) {
        return lognormal(entity, index, -0.5 * sdLog * sdLog, sdLog);
    }

    /**
     * A number from the exponential distribution.
     *
     * @param mean mean, positive
     */
    public double exponential(long entity, int index, double mean) {
        return -mean * Elementary.log(uniform(entity, index));
    }

    /**
     * A number from the standard Gumbel distribution, {@code -log(-log u)}: mean 0.5772, variance pi^2/6. Added to the payoffs of options, it makes the
     * best one a logit choice.
     */
    public double gumbel(long entity, int index) {
        return -Elementary.log(-Elementary.log(uniform(entity, index)));
    }

    /**
     * Whether something of a given probability happens.
     *
     * @param probability between 0, never, and 1, always
     * @throws IllegalArgumentException when it is not within 0 and 1
     */
    public boolean bernoulli(long entity, int index, double probability) {
        if (!(probability >= 0.0 && probability <= 1.0)) {
            throw new IllegalArgumentException("probability " + probability + " is not within 0 and 1");
        }
        return uniform(entity, index) < probability;
    }

    /**
     * An integer, each with the same probability up to 2^-32 of it.
     *
     * @param bound number of values, positive
     * @return 0 to bound - 1
     * @throws IllegalArgumentException when the bound is not positive
     */
    public int integer(long entity, int index, int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound " + bound + " is not positive");
        }
        return (int) Math.multiplyHigh(bits(entity, index) >>> 1, (long) bound << 1);
    }

    /**
     * The number of an option, with probabilities in proportion to weights.
     *
     * @param weights weight of each option, at least 0, not all 0
     * @return 0 to the number of options - 1; never an option of weight 0
     * @throws IllegalArgumentException when a weight is negative, infinite or not a number, or all are 0
     */
    public int discrete(long entity, int index, double[] weights) {
        double sum = 0.0;
        int last = -1;
        for (int option = 0; option < weights.length; option++) {
            double weight = weights[option];
            if (!(weight >= 0.0 && weight <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "weight " + weight + " of option " + option + " is not at least 0 and finite");
            }
            sum += weight;
            last = weight > 0.0 ? option : last;
        }
        if (last < 0 || sum > Double.MAX_VALUE) {
            throw new IllegalArgumentException("the weights of " + weights.length + " options add up to " + sum);
        }
        double left = uniform(entity, index) * sum;
        for (int option = 0; option < last; option++) {
            left -= weights[option];
            if (left < 0.0) {
                return option;
            }
        }
        return last;
    }

    /**
     * {@link #uniform} for many entities at once. A {@link DrawBlock} kept by the caller does the same without allocation.
     *
     * @param ids entities
     * @param from first place in {@code ids}
     * @param to place after the last
     * @param index index of the draw
     * @param out the draw of {@code ids[i]} goes to {@code out[i - from]}
     */
    public void uniforms(long[] ids, int from, int to, int index, double[] out) {
        DrawBlock block = new DrawBlock();
        block.over(ids, from, to);
        block.uniforms(this, index, out);
    }

    /**
     * {@link #normal} for many entities at once. A {@link DrawBlock} kept by the caller does the same without allocation.
     *
     * @param ids entities
     * @param from first place in {@code ids}
     * @param to place after the last
     * @param index index of the draw
     * @param out the draw of {@code ids[i]} goes to {@code out[i - from]}
     */
    public void normals(long[] ids, int from, int to, int index, double[] out) {
        DrawBlock block = new DrawBlock();
        block.over(ids, from, to);
        block.normals(this, index, out);
    }

    long key() {
        return key;
    }

    /** The last two words of every counter of an index. */
    long lastWords(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index " + index + " is negative");
        }
        return periodWord | index;
    }
}
