package org.ayllu.core.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayllu.core.decision.CursorKernel;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonKernel;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.decision.SeasonRows;
import org.junit.jupiter.api.Test;

/** The kernels against the rules that they are kernels of, over 120 municipalities of 2,500 random households each. */
class SeasonKernelProperties {
    private static final long SEED = 20_261_124;
    private static final int MUNICIPALITIES = 120;
    private static final int HOUSEHOLDS = 2500;
    private static final double TOLERANCE = 1e-12;

    private final RandomProblems random = new RandomProblems(SEED);

    /** Households of one municipality, with the technology, preferences and prices that they share. */
    private record Place(SeasonRows rows, SeasonPrices prices, Production production, Preferences preferences) {}

    private Place place(int municipality) {
        long first = (long) municipality * HOUSEHOLDS;
        Production production = random.production(first);
        SeasonProblem shared = random.season(first, production);
        SeasonRows rows = SeasonRows.ofLength(HOUSEHOLDS);
        for (int h = 0; h < HOUSEHOLDS; h++) {
            SeasonProblem problem = random.season(first + h, production);
            double scale = shared.sellingWage / problem.sellingWage;
            rows.time[h] = problem.time;
            rows.cropCoefficient[h] = problem.cropCoefficient;
            rows.tradeCoefficient[h] = problem.tradeCoefficient;
            rows.fullIncome[h] = problem.fullIncome * scale;
            for (int k = 0; k < Offers.KINDS; k++) {
                rows.offeredDays[k][h] = problem.offers.days(k);
                rows.offeredWage[k][h] = problem.offers.wage(k) * scale;
            }
        }
        SeasonPrices prices = SeasonPrices.of(shared.sellingWage, shared.hiringWage, production);
        return new Place(rows, prices, production, random.preferences(first));
    }

    private static SeasonRows copyOfProblems(SeasonRows rows) {
        SeasonRows copy = SeasonRows.ofLength(HOUSEHOLDS);
        System.arraycopy(rows.time, 0, copy.time, 0, HOUSEHOLDS);
        System.arraycopy(rows.cropCoefficient, 0, copy.cropCoefficient, 0, HOUSEHOLDS);
        System.arraycopy(rows.tradeCoefficient, 0, copy.tradeCoefficient, 0, HOUSEHOLDS);
        System.arraycopy(rows.fullIncome, 0, copy.fullIncome, 0, HOUSEHOLDS);
        for (int k = 0; k < Offers.KINDS; k++) {
            System.arraycopy(rows.offeredDays[k], 0, copy.offeredDays[k], 0, HOUSEHOLDS);
            System.arraycopy(rows.offeredWage[k], 0, copy.offeredWage[k], 0, HOUSEHOLDS);
        }
        return copy;
    }

    private static double[][] chosen(SeasonRows rows) {
        return new double[][] {
            rows.shadowWage,
            rows.cropDays,
            rows.hiredDays,
            rows.tradeDays,
            rows.farmWageDays,
            rows.leisure,
            rows.takenDays[0],
            rows.takenDays[1],
            rows.takenDays[2]
        };
    }

    private static void assertAgree(Place place, LivelihoodRule rule, int municipality) {
        SeasonRows kernel = copyOfProblems(place.rows());
        SeasonRows cursor = copyOfProblems(place.rows());
        rule.kernel().allocate(kernel, 0, HOUSEHOLDS, place.prices());
        new CursorKernel(rule).allocate(cursor, 0, HOUSEHOLDS, place.prices());
        double[][] ours = chosen(kernel);
        double[][] theirs = chosen(cursor);
        for (int field = 0; field < ours.length; field++) {
            for (int h = 0; h < HOUSEHOLDS; h++) {
                double scale = field == 0 ? cursor.shadowWage[h] : cursor.time[h] + cursor.cropDays[h];
                assertThat(Math.abs(ours[field][h] - theirs[field][h]))
                        .as("seed %d, municipality %d, household %d, field %d", SEED, municipality, h, field)
                        .isLessThanOrEqualTo(TOLERANCE * scale);
            }
        }
    }

    @Test
    void theKernelIsTheRule() {
        for (int m = 0; m < MUNICIPALITIES; m++) {
            Place place = place(m);
            assertAgree(place, new NonSeparableRule(place.preferences(), place.production()), m);
            assertAgree(place, new SeparableRule(place.preferences(), place.production()), m);
        }
    }

    @Test
    void jobsWhoseWagesLieNextToAnEndOfTheBandAreToldFromIt() {
        for (int m = 0; m < 30; m++) {
            Place place = place(m);
            SeasonRows rows = place.rows();
            double selling = place.prices().sellingWage();
            double hiring = place.prices().hiringWage();
            for (int h = 0; h < HOUSEHOLDS; h++) {
                rows.offeredWage[0][h] = 0.5 * (selling + hiring);
                rows.offeredWage[1][h] = Math.nextUp(selling);
                rows.offeredWage[2][h] = Math.nextDown(hiring);
                rows.offeredDays[0][h] = 0.01 * rows.time[h];
                rows.offeredDays[1][h] = 0.1 * rows.time[h];
                rows.offeredDays[2][h] = 0.6 * rows.time[h];
            }
            assertAgree(place, new NonSeparableRule(place.preferences(), place.production()), m);
        }
    }

    @Test
    void labourSupplyIsTheSameNumber() {
        double[] kernel = new double[HOUSEHOLDS];
        double[] cursor = new double[HOUSEHOLDS];
        for (int m = 0; m < MUNICIPALITIES; m++) {
            Place place = place(m);
            LivelihoodRule rule = new NonSeparableRule(place.preferences(), place.production());
            rule.kernel().netLabourSupply(place.rows(), 0, HOUSEHOLDS, place.prices(), kernel);
            new CursorKernel(rule).netLabourSupply(place.rows(), 0, HOUSEHOLDS, place.prices(), cursor);
            for (int h = 0; h < HOUSEHOLDS; h++) {
                assertThat(kernel[h] == cursor[h])
                        .as("seed %d, municipality %d, household %d", SEED, m, h)
                        .isTrue();
            }
        }
    }

    @Test
    void whereARangeBeginsDoesNotMatter() {
        for (int m = 0; m < 30; m++) {
            Place place = place(m);
            LivelihoodRule rule = new NonSeparableRule(place.preferences(), place.production());
            SeasonRows whole = copyOfProblems(place.rows());
            SeasonRows pieces = copyOfProblems(place.rows());
            rule.kernel().allocate(whole, 0, HOUSEHOLDS, place.prices());
            SeasonKernel kernel = rule.kernel();
            for (int from = 0; from < HOUSEHOLDS; from += 1 + m) {
                kernel.allocate(pieces, from, Math.min(HOUSEHOLDS, from + 1 + m), place.prices());
            }
            assertThat(chosen(pieces)).as("pieces of %d", m + 1).isDeepEqualTo(chosen(whole));
        }
    }
}
