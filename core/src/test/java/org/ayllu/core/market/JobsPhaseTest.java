package org.ayllu.core.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ayllu.core.SmallWorld.set;

import org.ayllu.core.SmallWorld;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.terms.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsPhaseTest {
    private static final double LN2 = Math.log(2);
    private static final Draws DRAWS = new Draws(5, 0);

    private final SmallWorld world = new SmallWorld().households(0, 40).households(1, 1);

    @AfterEach
    void end() {
        world.close();
    }

    /**
     * Five jobs for eight workers beside a city, of 200 days in two seasons; wages and own trade double with two years of school, chances do not; no luck of every
     * year; jobs grow by a fifth a year, fall to a half at an hour and follow the square of income. A tenth as many estate jobs, with the price of exports.
     */
    private void step(double persistence) {
        JobTerms terms = Values.of(JobTerms.class)
                .with("nonFarmJobs", 0.625)
                .with("daysPerJob", 200)
                .with("nonFarmWage", 3)
                .with("schoolingReturn", LN2 / 2)
                .with("nonFarmWageSd", 0)
                .with("schoolingChance", 0)
                .with("womenChance", 0.5)
                .with("indigenousChance", 0.25)
                .with("distanceDecay", LN2)
                .with("persistence", persistence)
                .with("jobGrowth", 0.2)
                .with("incomeElasticity", 2)
                .with("estateJobs", 0.1)
                .with("estateWage", 2.2)
                .with("exportElasticity", 1)
                .with("tradeDays", 20)
                .with("tradeSkillSd", 0)
                .make();
        new JobsPhase(terms, world.households, world.municipalities, world.blocks(), DRAWS)
                .step(SmallWorld.period(2, 2));
    }

    private void workers() {
        for (int h = 0; h < world.households.rows(); h++) {
            world.households.workers.values()[h] = 2;
            world.households.schooling.values()[h] = 6;
            world.households.tradeSkill.values()[h] = 1;
        }
        set(world.municipalities.hours, 0, 1);
    }

    /**
     * A year on: near, .625·1.2·80 workers = 60 jobs of 100 days; far, income of 1.2 times the usual: .625·1.2·½·1.44·2 = 1.08. Estates: .1·80 = 8 jobs near, and
     * .1·2·3 = .6 far, where exports are worth 3.
     */
    @Test
    void jobsFollowWorkersDistanceIncomeAndExports() {
        workers();
        set(world.municipalities.localIncome, 1, 1.2);
        set(world.municipalities.exportPrice, 1, 3);
        step(0);
        assertThat(world.municipalities.nonFarmJobs.at(0)).isCloseTo(6000, within(1e-9));
        assertThat(world.municipalities.nonFarmJobs.at(1)).isCloseTo(108, within(1e-9));
        assertThat(world.municipalities.estateJobs.at(0)).isCloseTo(800, within(1e-9));
        assertThat(world.municipalities.estateJobs.at(1)).isCloseTo(60, within(1e-9));
        assertThat(world.municipalities.estateWage.at(1)).isEqualTo(2.2);
    }

    /** With eight years of school a day pays 3·2 = 6; own trade asks 20/2 days · 2 workers · skill 3 · 2 = 120 beside a city, half of it an hour away. */
    @Test
    void schoolRaisesWagesAndOwnTrade() {
        workers();
        world.households.schooling.values()[40] = 8;
        world.households.tradeSkill.values()[40] = 3;
        step(0);
        assertThat(world.households.nonFarmWage.at(0)).isCloseTo(3, within(1e-12));
        assertThat(world.households.nonFarmWage.at(40)).isCloseTo(6, within(1e-12));
        assertThat(world.households.tradeCoefficient.at(0)).isCloseTo(20, within(1e-12));
        assertThat(world.households.tradeCoefficient.at(40)).isCloseTo(60, within(1e-12));
    }

    /**
     * Weights: 1, of women ½, of indigenous ¼, so that with half of the households of either kind the chance is .75 over their mean, cut at .95. Each worker's draw
     * of the year decides; where more was handed out than there is, all jobs shrink in the same proportion.
     */
    @Test
    void theLotteryGoesByWeightAndHandsOutNoMoreThanThereIs() {
        workers();
        double weights = 0;
        for (int h = 0; h < 40; h++) {
            world.households.womenShare.values()[h] = h % 2;
            world.households.indigenous.values()[h] = h % 4 < 2 ? 1 : 0;
            weights += 2 * weight(h);
        }
        step(0);
        double handedOut = 0;
        double[] days = new double[40];
        for (int h = 0; h < 40; h++) {
            for (int worker = 0; worker < 2; worker++) {
                double draw = DRAWS.at(Purpose.of("jobs.luckOfYear"), 2).uniform(h + 1, worker);
                days[h] += draw < Math.min(0.95, 60 / weights * weight(h)) ? 100 : 0;
            }
            handedOut += days[h];
        }
        for (int h = 0; h < 40; h++) {
            assertThat(world.households.nonFarmOffer.at(h))
                    .isCloseTo(days[h] * Math.min(1, 6000 / handedOut), within(1e-9));
        }
    }

    private static double weight(int h) {
        return (h % 2 == 1 ? 0.5 : 1) * (h % 4 < 2 ? 0.25 : 1);
    }

    /** Where all luck is that of every year, the draw has no year: it is that of period 0. Chance .75. */
    @Test
    void luckOfEveryYearStays() {
        workers();
        step(1);
        for (int h = 0; h < 40; h++) {
            double had = 0;
            for (int worker = 0; worker < 2; worker++) {
                had += DRAWS.at(Purpose.of("jobs.usualLuck"), 0).uniform(h + 1, worker) < 0.75 ? 1 : 0;
            }
            assertThat(world.households.nonFarmOffer.at(h) > 0).isEqualTo(had > 0);
        }
    }
}
