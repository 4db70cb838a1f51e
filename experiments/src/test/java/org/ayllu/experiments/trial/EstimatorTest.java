package org.ayllu.experiments.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ayllu.core.random.Draws;
import org.junit.jupiter.api.Test;

class EstimatorTest {
    private static final long SEED = 20031127;
    private static final List<Integer> YEARS =
            IntStream.range(1985, 1997).boxed().toList();

    /** What a programme adds in a municipality in a year since it began. */
    private interface Effect {
        double in(int municipality, int yearsSince);
    }

    private static Panel noise(Random random, int municipalities) {
        double[][] values = new double[municipalities][YEARS.size()];
        for (double[] row : values) {
            double level = 100 + 20 * random.nextGaussian();
            for (int t = 0; t < row.length; t++) {
                row[t] = level + 3 * t + 5 * random.nextGaussian();
            }
        }
        return new Panel(YEARS, values);
    }

    private static Panel with(Panel without, Assignment drawn, Effect effect) {
        double[][] values = new double[without.municipalities()][];
        for (int m = 0; m < values.length; m++) {
            values[m] = without.values()[m].clone();
            for (int t = 0; t < YEARS.size(); t++) {
                int year = YEARS.get(t);
                values[m][t] += drawn.treated(m, year) ? effect.in(m, year - drawn.since(m)) : 0.0;
            }
        }
        return new Panel(YEARS, values);
    }

    @Test
    void onTwoYearsByHand() {
        Panel panel = new Panel(List.of(1, 2), new double[][] {{10, 15}, {12, 16}, {20, 21}, {22, 25}});
        Assignment drawn = new Assignment(new int[] {2, 2, Assignment.NEVER, Assignment.NEVER}, new int[] {0, 0, 0, 0});

        assertThat(Estimator.DIFFERENCE_IN_MEANS.estimate(panel, drawn)).isCloseTo(15.5 - 23, within(1e-12));
        assertThat(Estimator.DIFFERENCE_IN_DIFFERENCES.estimate(panel, drawn)).isCloseTo(4.5 - 2, within(1e-12));
        assertThat(Estimator.NOT_YET_REACHED.estimate(panel, drawn)).isCloseTo(4.5 - 2, within(1e-12));
    }

    @Test
    void blocksCountByTheirSizeNotByWhoIsDrawnInThem() {
        // within the stratum of 4 the programme adds 1, within that of 2 it adds 7
        Panel panel = new Panel(List.of(1, 2), new double[][] {{0, 1}, {0, 0}, {0, 0}, {0, 0}, {0, 57}, {0, 50}});
        Assignment drawn = new Assignment(
                new int[] {2, Assignment.NEVER, Assignment.NEVER, Assignment.NEVER, 2, Assignment.NEVER},
                new int[] {0, 0, 0, 0, 1, 1});

        assertThat(Estimator.DIFFERENCE_IN_MEANS.estimate(panel, drawn))
                .isCloseTo((4 * 1 + 2 * 7) / 6.0, within(1e-12));
    }

    @Test
    void withOneStartTheTwoWayRegressionIsTheDifferenceInDifferences() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20; i++) {
            Panel panel = noise(random, 10);
            Assignment drawn = Lottery.of(new TrialDesign.Randomised(1990, 0.4, 1), LotteryTest.roster(10))
                    .draw(new Draws(SEED, i), 0);
            double difference = Estimator.DIFFERENCE_IN_DIFFERENCES.estimate(panel, drawn);

            assertThat(Estimator.TWO_WAY.estimate(panel, drawn)).isCloseTo(difference, within(1e-9));
            assertThat(Estimator.NOT_YET_REACHED.estimate(panel, drawn)).isCloseTo(difference, within(1e-9));
        }
    }

    @Test
    void wavesAgainstThoseNotYetReachedFindGrowingEffectsWhereTwoWayEffectsDoNot() {
        Panel flat = new Panel(YEARS, new double[12][YEARS.size()]);
        TrialDesign.Phased design = new TrialDesign.Phased(1988, 3, 3, 1);
        Trial trial = Trial.of(design, LotteryTest.roster(12), new Draws(SEED, 0));
        Panel grown = with(flat, trial.assignment(), (m, since) -> 1 + since);
        List<TrialResult> results = trial.evaluate(grown, flat, 19);

        assertThat(results.get(0).estimate()).isCloseTo(results.get(0).trueEffect(), within(1e-9));
        assertThat(results.get(0).trueEffect()).isGreaterThan(2);
        assertThat(results.get(1).estimate()).isLessThan(0.6 * results.get(1).trueEffect());
    }

    @Test
    void anEstimateIsTheTrueEffectLessTheSpillOverAndChance() {
        Random random = new Random(SEED);
        for (TrialDesign.AmongMunicipalities design : List.of(
                new TrialDesign.Randomised(1990, 0.5, 2),
                new TrialDesign.Twins(1991, List.of("a", "b")),
                new TrialDesign.Phased(1988, 3, 3, 0.9))) {
            Trial trial = Trial.of(design, LotteryTest.roster(13), new Draws(SEED, 5));
            Panel without = noise(random, 13);
            Panel with = with(without, trial.assignment(), (m, since) -> 4 + m + since);
            for (int m = 0; m < 13; m++) {
                if (trial.assignment().since(m) == Assignment.NEVER) {
                    for (int t = YEARS.indexOf(design.since()); t < YEARS.size(); t++) {
                        with.values()[m][t] -= 1.5;
                    }
                }
            }
            for (TrialResult one : trial.evaluate(with, without, 19)) {
                if (one.estimator() != Estimator.TWO_WAY) {
                    assertThat(one.trueEffect() - one.spillOver() + one.chance())
                            .isCloseTo(one.estimate(), within(1e-9));
                    assertThat(one.trueEffect()).isBetween(4.0, 26.0);
                    assertThat(one.spillOver()).isBetween(-1.5, -0.1);
                }
            }
        }
    }

    @Test
    void aProgrammeThatDoesNothingHasExactlyNoEffectAndNoSpillOver() {
        Trial trial = Trial.of(new TrialDesign.Randomised(1990, 0.5, 1), LotteryTest.roster(8), new Draws(SEED, 0));
        Panel panel = noise(new Random(SEED), 8);
        for (TrialResult one : trial.evaluate(panel, panel, 99)) {
            assertThat(one.trueEffect()).isZero();
            assertThat(one.spillOver()).isZero();
            assertThat(one.estimate()).isEqualTo(one.chance()).isNotZero();
        }
    }

    @Test
    void withAllLotteriesDrawnThePValueIsTheirShare() {
        // of the six ways to draw two of four, only {2, 3} and its mirror {0, 1} lie 10 apart
        Panel panel = new Panel(List.of(1, 2), new double[][] {{0, 1}, {0, 2}, {0, 11}, {0, 12}});
        Lottery lottery = Lottery.of(new TrialDesign.Randomised(2, 0.5, 1), LotteryTest.roster(4));
        int extreme = 0;
        for (int replicate = 0; replicate < 40; replicate++) {
            Draws draws = new Draws(SEED, replicate);
            Assignment drawn = lottery.draw(draws, 0);
            PermutationTest test = PermutationTest.of(Estimator.DIFFERENCE_IN_MEANS, panel, lottery, draws, 99);
            boolean far = (drawn.since(0) == drawn.since(1));
            extreme += far ? 1 : 0;

            assertThat(test.exact()).isTrue();
            assertThat(test.lotteries()).isEqualTo(6);
            assertThat(test.pValue()).isGreaterThanOrEqualTo(2 / 6.0 - 1e-12);
            if (far) {
                assertThat(test.pValue()).isCloseTo(2 / 6.0, within(1e-12));
            }
        }
        assertThat(extreme).isBetween(3, 25);
    }

    @Test
    void asManyLotteriesAreDrawnAsAskedFor() {
        Panel panel = noise(new Random(SEED), 16);
        Lottery lottery = Lottery.of(new TrialDesign.Randomised(1990, 0.5, 1), LotteryTest.roster(16));
        Draws draws = new Draws(SEED, 0);
        PermutationTest few = PermutationTest.of(Estimator.DIFFERENCE_IN_MEANS, panel, lottery, draws, 99);
        PermutationTest more = PermutationTest.of(Estimator.DIFFERENCE_IN_MEANS, panel, lottery, draws, 999);

        assertThat(few.lotteries()).isEqualTo(99);
        assertThat(few.exact()).isFalse();
        assertThat(more.lotteries()).isEqualTo(999);
        assertThat(more.pValue()).isCloseTo(few.pValue(), within(0.15));
    }
}
