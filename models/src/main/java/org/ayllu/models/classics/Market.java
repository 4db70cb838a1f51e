package org.ayllu.models.classics;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** How a household can trade a good. */
public sealed interface Market {
    /** What a unit sold brings, as a fraction of the market's price; 0 where nothing can be sold. */
    double selling();

    /** What a unit bought costs, as a multiple of the market's price; infinite where nothing can be bought. */
    double buying();

    /** Buys and sells at the market's price. */
    record Open() implements Market {
        @Override
        public double selling() {
            return 1;
        }

        @Override
        public double buying() {
            return 1;
        }
    }

    /** Trades nothing: the household lives from its own. */
    record Missing() implements Market {
        @Override
        public double selling() {
            return 0;
        }

        @Override
        public double buying() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** Sells below the market's price and buys above it. */
    record Band(
            @Parameter(
                    value = 0.33,
                    doc = "What trade takes of the price when selling and adds to it when buying.",
                    unit = "fraction",
                    min = 0.001,
                    max = 0.95,
                    source = "example of a farm some hours from its market")
            double margin)
            implements Market, Terms<Band> {

        /** Refuses numbers out of range. */
        public Band {
            Ranges.check(Band.class, margin);
        }

        /** A margin of a third. */
        public static Band defaults() {
            return Values.of(Band.class).make();
        }

        @Override
        public double selling() {
            return 1 - margin;
        }

        @Override
        public double buying() {
            return 1 + margin;
        }
    }
}
