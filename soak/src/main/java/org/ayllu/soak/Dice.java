package org.ayllu.soak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;

/**
 * The luck of one random world or mutated file. A draw is keyed by the seed, the number and what it is for, and not by the order of drawing: a parameter
 * that is new tomorrow changes no other number of the same world.
 */
public final class Dice {
    private static final int MOST_AGAIN = 64;

    private final Draws draws;
    private final long number;
    private final Map<String, Integer> again = new HashMap<>();

    /**
     * The dice of a world.
     *
     * @param seed of all worlds
     * @param number the world's, at least 0
     */
    public Dice(long seed, long number) {
        this.draws = new Draws(seed, 0);
        this.number = number;
    }

    /** Draws anew, from now on, what is for a path or lies below it. */
    public void again(String path) {
        again.merge(path, 1, Integer::sum);
    }

    /** A number between 0 and 1, the ends left out. */
    public double uniform(String what, int index) {
        return draws.at(Purpose.of("soak." + what), Math.min(MOST_AGAIN, timesAgain(what)))
                .uniform(number, index);
    }

    /** Whether something of this probability happens. */
    public boolean chance(String what, int index, double probability) {
        return uniform(what, index) < probability;
    }

    /** A whole number from 0 to {@code bound - 1}. */
    public int integer(String what, int index, int bound) {
        return (int) (uniform(what, index) * bound);
    }

    /** One of a list. */
    public <T> T pick(String what, int index, List<T> from) {
        return from.get(integer(what, index, from.size()));
    }

    private int timesAgain(String what) {
        int times = again.getOrDefault("", 0);
        for (int i = 0; i <= what.length(); i++) {
            boolean end = i == what.length() || what.charAt(i) == '.' || what.charAt(i) == '[';
            times += end && i > 0 ? again.getOrDefault(what.substring(0, i), 0) : 0;
        }
        return times;
    }
}
