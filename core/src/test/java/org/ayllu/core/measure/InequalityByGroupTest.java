package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InequalityByGroupTest {
    private static final double[] ONES = {1, 1, 1, 1};

    /** Village A has 1 and 3, village B 4 and 8: means 2, 6 and 4 of all. */
    @Test
    void twoVillagesByHand() {
        double[] incomes = {1, 3, 4, 8};
        int[] village = {0, 0, 1, 1};
        InequalityByGroup t = InequalityByGroup.theilT(incomes, ONES, village, 2);
        double inA = (0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2;
        double inB = (2.0 / 3 * Math.log(2.0 / 3) + 4.0 / 3 * Math.log(4.0 / 3)) / 2;
        assertThat(t.within()).isCloseTo(0.25 * inA + 0.75 * inB, within(1e-15));
        assertThat(t.between()).isCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), within(1e-15));
        InequalityByGroup l = InequalityByGroup.theilL(incomes, ONES, village, 2);
        assertThat(l.between()).isCloseTo(-0.5 * Math.log(0.5) - 0.5 * Math.log(1.5), within(1e-15));
        assertThat(l.within()).isCloseTo(-(Math.log(0.75) + Math.log(8.0 / 9)) / 4, within(1e-15));
    }

    @Test
    void zerosAndNegativesGoAsForTheIndexItself() {
        int[] village = {0, 0, 1, 1};
        InequalityByGroup poor = InequalityByGroup.theilT(new double[] {0, 0, 4, 8}, ONES, village, 2);
        assertThat(poor.total())
                .isCloseTo(Inequality.theilT(RankedSample.of(new double[] {0, 0, 4, 8}, ONES)), within(1e-15));
        assertThat(InequalityByGroup.theilL(new double[] {0, 2, 4, 8}, ONES, village, 2)
                        .within())
                .isInfinite();
        assertThat(InequalityByGroup.theilL(new double[] {0, 0, 4, 8}, ONES, village, 2)
                        .between())
                .isInfinite();
        assertThat(InequalityByGroup.theilT(new double[] {-1, 2, 4, 8}, ONES, village, 2)
                        .within())
                .isNaN();
        assertThat(InequalityByGroup.theilL(new double[] {0, 0, 0, 0}, ONES, village, 2)
                        .between())
                .isNaN();
        assertThatThrownBy(() -> InequalityByGroup.theilT(new double[] {1}, ONES, village, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsSumToTheIndexAndNeitherUnitsNorEmptyGroupsMatter() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = random.nextInt(2, 200);
            double[] values = new double[rows];
            double[] weights = new double[rows];
            int[] group = new int[rows];
            Arrays.setAll(values, row -> 1 + 1000 * Math.pow(random.nextDouble(), 4));
            Arrays.setAll(weights, row -> random.nextInt(5));
            Arrays.setAll(group, row -> random.nextInt(6));
            weights[0] = 1;
            RankedSample ranked = RankedSample.of(values, weights);
            InequalityByGroup t = InequalityByGroup.theilT(values, weights, group, 6);
            InequalityByGroup l = InequalityByGroup.theilL(values, weights, group, 6);
            assertThat(t.total()).as("seed %d", seed).isCloseTo(Inequality.theilT(ranked), within(1e-12));
            assertThat(l.total()).as("seed %d", seed).isCloseTo(Inequality.theilL(ranked), within(1e-12));
            double[] scaled = Arrays.stream(values).map(value -> 7.3 * value).toArray();
            assertThat(InequalityByGroup.theilT(scaled, weights, group, 9).between())
                    .as("seed %d", seed)
                    .isCloseTo(t.between(), within(1e-12));
            InequalityByGroup one = InequalityByGroup.theilL(values, weights, new int[rows], 1);
            assertThat(one.between()).as("seed %d", seed).isCloseTo(0, within(1e-12));
        }
    }
}
