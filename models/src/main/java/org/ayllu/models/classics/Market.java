package org.ayllu.models.classics;

import org.ayllu.core.terms.Parameter;

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

    /**
     * Sells below the market's price and buys above it.
     *
     * @param margin of both, fraction of the price
     */
    record Band(
            @Parameter(
                    doc = "What trade takes of the price when selling and adds to it when buying.",
                    unit = "fraction",
                    min = 0.001,
                    max = 0.95,
                    source = "example of a farm some hours from its market")
            double margin)
            implements Market {
        /** A margin of a third. */
        public static Band defaults() {
            return new Band(0.33);
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
