package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PovertyProperties {
    private static final int GROUPS = 4;

    private record Village(double[] incomes, double[] persons, double[] lines) {
        static Village of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int count = random.nextInt(1, 300);
            Village village = new Village(new double[count], new double[count], new double[count]);
            for (int row = 0; row < count; row++) {
                village.incomes[row] = random.nextDouble(0, 3000);
                village.persons[row] = random.nextInt(1, 9);
                village.lines[row] = random.nextDouble(500, 1500);
            }
            return village;
        }

        double fgt(int alpha) {
            return Poverty.fgt(incomes, persons, lines, incomes.length, alpha);
        }
    }

    @Test
    void headcountBoundsGapBoundsSeverity() {
        for (long seed = 0; seed < 500; seed++) {
            Village village = Village.of(seed);
            assertThat(village.fgt(0)).as("seed %d", seed).isBetween(0.0, 1.0);
            assertThat(village.fgt(1)).as("seed %d", seed).isBetween(0.0, village.fgt(0));
            assertThat(village.fgt(2)).as("seed %d", seed).isBetween(0.0, village.fgt(1));
        }
    }

    @Test
    void theWholeIsTheMeanOfItsGroups() {
        for (long seed = 0; seed < 500; seed++) {
            Village village = Village.of(seed);
            PovertyAccumulator groups = new PovertyAccumulator(GROUPS);
            for (int row = 0; row < village.incomes.length; row++) {
                groups.add(row % GROUPS, village.incomes[row], village.persons[row], village.lines[row]);
            }
            double[] mean = new double[3];
            double people = 0;
            for (int group = 0; group < Math.min(GROUPS, village.incomes.length); group++) {
                mean[0] += groups.people(group) * groups.headcount(group);
                mean[1] += groups.people(group) * groups.gap(group);
                mean[2] += groups.people(group) * groups.severity(group);
                people += groups.people(group);
            }
            for (int alpha = 0; alpha < 3; alpha++) {
                assertThat(mean[alpha] / people)
                        .as("P%d, seed %d", alpha, seed)
                        .isCloseTo(village.fgt(alpha), within(1e-12));
            }
            assertThat(groups.headcount()).as("seed %d", seed).isCloseTo(village.fgt(0), within(1e-12));
            assertThat(groups.severity()).as("seed %d", seed).isCloseTo(village.fgt(2), within(1e-12));
        }
    }

    @Test
    void blocksMergedInOrderAreOnePass() {
        for (long seed = 0; seed < 200; seed++) {
            Village village = Village.of(seed);
            int count = village.incomes.length;
            PovertyAccumulator merged = new PovertyAccumulator(1);
            for (int from = 0; from < count; from += 64) {
                PovertyAccumulator block = new PovertyAccumulator(1);
                for (int row = from; row < Math.min(count, from + 64); row++) {
                    block.add(0, village.incomes[row], village.persons[row], village.lines[row]);
                }
                merged.merge(block);
            }
            assertThat(merged.headcount(0)).as("seed %d", seed).isEqualTo(village.fgt(0));
            assertThat(merged.gap(0)).as("seed %d", seed).isCloseTo(village.fgt(1), within(1e-12));
            assertThat(merged.severity(0)).as("seed %d", seed).isCloseTo(village.fgt(2), within(1e-12));
        }
    }

    /** The transfer axiom of Sen (1976): P2 falls, and P0 and P1 stay, when a poor household gives to a poorer one and both stay poor. */
    @Test
    void severityFallsWithATransferToSomebodyPoorer() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] incomes = {random.nextDouble(0, 40), random.nextDouble(60, 90), random.nextDouble(50, 200)};
            double[] persons = {2, 2, 2};
            double before = Poverty.fgt(incomes, persons, 100, 3, 2);
            double gap = Poverty.fgt(incomes, persons, 100, 3, 1);
            incomes[0] += 8;
            incomes[1] -= 8;
            assertThat(Poverty.fgt(incomes, persons, 100, 3, 2))
                    .as("seed %d", seed)
                    .isLessThan(before);
            assertThat(Poverty.fgt(incomes, persons, 100, 3, 1))
                    .as("seed %d", seed)
                    .isCloseTo(gap, within(1e-12));
        }
    }
}
