package org.ayllu.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.junit.jupiter.api.Test;

class RootSearchProperties {
    private static final double TOLERANCE = 1e-12;

    private int asked;

    private double search(RootSearch search, DoubleUnaryOperator function) {
        asked = 0;
        while (!search.done()) {
            search.tell(function.applyAsDouble(search.argument()), 0);
            assertThat(++asked).as("questions").isLessThan(200);
        }
        return search.argument();
    }

    @Test
    void findsTheRootOfALine() {
        assertThat(search(new RootSearch(0.1, 50, 1, TOLERANCE), x -> x - 7)).isCloseTo(7, within(1e-11));
    }

    @Test
    void aRootOutsideTheBoundsEndsAtTheBound() {
        assertThat(search(new RootSearch(0.5, 20, 3, TOLERANCE), x -> x - 0.1)).isEqualTo(0.5);
        assertThat(search(new RootSearch(0.5, 20, 3, TOLERANCE), x -> x - 100)).isEqualTo(20);
    }

    @Test
    void aGuessOutsideTheBoundsIsPutInside() {
        assertThat(new RootSearch(0.5, 20, 300, TOLERANCE).argument()).isEqualTo(20);
    }

    @Test
    void aNegligibleValueEndsTheSearchWhereItIs() {
        RootSearch search = new RootSearch(0.5, 20, 3, TOLERANCE);
        search.tell(1e-9, 1e-8);
        assertThat(search.done()).isTrue();
        assertThat(search.argument()).isEqualTo(3);
    }

    @Test
    void atAJumpItEndsWhereTheFunctionIsNotNegative() {
        double end = search(new RootSearch(0.1, 50, 1, TOLERANCE), x -> x < 4 ? -1 : 2);
        assertThat(end).isCloseTo(4, within(1e-11)).isGreaterThanOrEqualTo(4);
    }

    @Test
    void whatIsNoNumberEndsTheSearchWithAMessage() {
        RootSearch search = new RootSearch(0.5, 20, 3, TOLERANCE);
        search.tell(-1, 0);
        assertThatThrownBy(() -> search.tell(Double.NaN, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("the search between 0.5 and 20.0 for where a value crosses 0 ended in step 1: the value at "
                        + search.argument() + " is NaN");
        assertThatThrownBy(() -> new RootSearch(0.5, Double.NaN, 3, TOLERANCE))
                .hasMessageStartingWith("cannot search between 0.5 and NaN");
        assertThatThrownBy(() -> new RootSearch(0.5, 20, Double.NaN, TOLERANCE)).hasMessageContaining("from NaN");
        assertThatThrownBy(() -> new RootSearch(0, 20, 3, TOLERANCE)).hasMessageContaining("between 0.0 and 20.0");
    }

    @Test
    void everySearchEnds() {
        assertThat(search(new RootSearch(1e-300, 1e300, 1, 0), x -> x < 3e-7 ? -1e-250 : 1e250))
                .isCloseTo(3e-7, within(1e-20));
    }

    @Test
    void agreesWithBrentOnRisingFunctions() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            double power = 0.2 + 4 * random.nextDouble();
            double root = Math.exp(4 * random.nextDouble() - 2);
            double bend = 3 * random.nextDouble();
            double guess = Math.exp(6 * random.nextDouble() - 3);
            DoubleUnaryOperator function =
                    x -> Math.pow(x, power) - Math.pow(root, power) + bend * (Math.log(x) - Math.log(root));
            double brent = new BrentSolver(1e-14, 1e-14).solve(500, function::applyAsDouble, 0.01, 100);
            assertThat(search(new RootSearch(0.01, 100, guess, TOLERANCE), function))
                    .as("seed %d", seed)
                    .isCloseTo(brent, within(1e-10 * brent));
            assertThat(asked).as("seed %d", seed).isLessThan(60);
        }
    }
}
