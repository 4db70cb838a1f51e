package org.ayllu.studies.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ayllu.models.classics.ChayanovHousehold;
import org.ayllu.models.classics.CobbDouglas;
import org.ayllu.models.classics.HarrisTodaro;
import org.ayllu.models.classics.LandMarket;
import org.ayllu.models.classics.SeparableHousehold;
import org.junit.jupiter.api.Test;

/** The first-order conditions at wages, tastes and farms that no target was computed with, by derivatives taken numerically. */
class ClosedFormsProperties {
    private static final int CASES = 500;
    private static final double STEP = 1e-5;

    private static double slope(java.util.function.DoubleUnaryOperator function, double at) {
        double step = STEP * at;
        return (function.applyAsDouble(at + step) - function.applyAsDouble(at - step)) / (2 * step);
    }

    private static double between(SplittableRandom random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    @Test
    void inTheCityTheExpectedWageIsThatOfTheCountryside() {
        int waiting = 0;
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CobbDouglas farm = new CobbDouglas(between(random, 50, 400), between(random, 0.2, 0.8));
            CobbDouglas city = new CobbDouglas(between(random, 50, 400), between(random, 0.2, 0.8));
            double wage = between(random, 0.3, 1.5);
            HarrisTodaro.Equilibrium found = new HarrisTodaro(farm, city, 400, wage).solve();
            assertThat(found.cityJobs() + found.ruralLabour() + found.unemployed())
                    .as("seed %d", seed)
                    .isCloseTo(400, within(1e-8));
            double cityWage = slope(city::output, found.cityJobs());
            double ruralWage = slope(farm::output, found.ruralLabour());
            assertThat(found.ruralWage()).as("seed %d", seed).isCloseTo(ruralWage, within(1e-7 * ruralWage));
            if (found.unemployed() > 1e-6) {
                waiting++;
                assertThat(cityWage).as("seed %d", seed).isCloseTo(wage, within(1e-7));
                double chance = found.cityJobs() / (found.cityJobs() + found.unemployed());
                assertThat(wage * chance).as("seed %d", seed).isCloseTo(ruralWage, within(1e-7 * ruralWage));
                assertThat(found.loss()).as("seed %d", seed).isPositive();
            } else {
                assertThat(cityWage).as("seed %d", seed).isCloseTo(ruralWage, within(1e-6 * ruralWage));
            }
        }
        assertThat(waiting).isBetween(100, CASES - 20);
    }

    @Test
    void householdsEquateWhatADayBringsWithWhatItIsWorth() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CobbDouglas farm = new CobbDouglas(between(random, 20, 300), between(random, 0.2, 0.8));
            double time = between(random, 50, 300);
            double share = between(random, 0.1, 0.9);
            ChayanovHousehold.Choice own = new ChayanovHousehold(farm, time, share).choose();
            double product = slope(farm::output, own.labour());
            double worth = (1 - share) / share * own.consumption() / own.leisure();
            assertThat(product).as("seed %d", seed).isCloseTo(worth, within(1e-7 * worth));
            assertThat(own.shadowWage()).as("seed %d", seed).isCloseTo(worth, within(1e-7 * worth));

            double wage = between(random, 0.3, 3);
            SeparableHousehold.Choice open = new SeparableHousehold(farm, time, share, wage).choose();
            assertThat(slope(farm::output, open.labour())).as("seed %d", seed).isCloseTo(wage, within(1e-7 * wage));
            double income = farm.output(open.labour()) - wage * open.labour() + wage * time;
            assertThat(open.consumption())
                    .as("seed %d", seed)
                    .isCloseTo(income - wage * open.leisure(), within(1e-8 * income));
        }
    }

    /** At the bounds the land of the household itself is worth just what renting costs or brings. */
    @Test
    void landIsRentedUpToWhereItIsWorthItsRent() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double labourShare = between(random, 0.2, 0.8);
            double labour = between(random, 20, 300);
            double rentOut = between(random, 0.1, 0.8);
            double rentIn = rentOut + between(random, 0, 0.8);
            LandMarket market = new LandMarket(labourShare, labour, rentIn, rentOut);
            assertThat(worth(labourShare, labour, market.rentsInBelow())).isCloseTo(rentIn, within(1e-7));
            assertThat(worth(labourShare, labour, market.rentsOutAbove())).isCloseTo(rentOut, within(1e-7));
        }
    }

    private static double worth(double labourShare, double labour, double land) {
        return slope(hectares -> new CobbDouglas(hectares, labourShare).output(labour), land);
    }
}
