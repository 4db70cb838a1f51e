package org.ayllu.soak.file;

import java.util.List;
import org.ayllu.soak.Dice;

/** The dice of one mutated file, thrown one after the other. */
final class Luck {
    private final Dice dice;
    private int throwsSoFar;

    /**
     * The luck of a file.
     *
     * @param seed of all files
     * @param number the file's
     */
    Luck(long seed, long number) {
        this.dice = new Dice(seed, number);
    }

    /** A number between 0 and 1. */
    double next() {
        return dice.uniform("file", throwsSoFar++);
    }

    /** Whether something of this probability happens. */
    boolean chance(double probability) {
        return next() < probability;
    }

    /** A whole number from 0 to {@code bound - 1}; 0 where the bound is not above. */
    int below(int bound) {
        return (int) (next() * Math.max(1, bound));
    }

    /** One of a list. */
    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }
}
