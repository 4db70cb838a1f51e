package org.ayllu.experiments.trial;

import java.util.function.Consumer;
import org.ayllu.core.random.Draws;

/**
 * How often the lottery alone would have given an estimate as far from 0 (Fisher 1935, The Design of Experiments; Young 2019, Quarterly Journal of Economics
 * 134(2)). Under the hypothesis that the programme does nothing to anybody, outcomes are what they are and only the draw is chance: the draw is repeated
 * under the same design. With all draws p is the share of them; with a sample of K it is (1 + those as far) / (1 + K), which keeps its size exactly.
 *
 * @param pValue two-sided, above 0 and at most 1
 * @param lotteries number of lotteries drawn, or of all there are
 * @param exact whether these are all there are
 */
public record PermutationTest(double pValue, int lotteries, boolean exact) {
    /** Estimates that differ by less count as equal: sums in another order. */
    private static final double TIE = 1e-9;

    /** Counts estimates. */
    private static final class Count implements Consumer<Assignment> {
        private final Estimator estimator;
        private final Panel panel;
        private final double least;
        private int asFar;
        private int all;

        private Count(Estimator estimator, Panel panel, double observed) {
            this.estimator = estimator;
            this.panel = panel;
            this.least = Math.abs(observed) * (1 - TIE);
        }

        @Override
        public void accept(Assignment drawn) {
            all++;
            double other = estimator.estimate(panel, drawn);
            asFar += Math.abs(other) >= least ? 1 : 0;
        }
    }

    /**
     * Tests.
     *
     * @param estimator what is estimated
     * @param panel the outcomes as they came
     * @param lottery of the design
     * @param draws seed and replicate; lotteries 1 to {@code most} of them are used
     * @param most lotteries to draw at most
     */
    static PermutationTest of(Estimator estimator, Panel panel, Lottery lottery, Draws draws, int most) {
        Count count = new Count(estimator, panel, estimator.estimate(panel, lottery.draw(draws, 0)));
        if (lottery.ways() <= most) {
            lottery.forEachWay(count);
            return new PermutationTest((double) count.asFar / count.all, count.all, true);
        }
        for (int k = 1; k <= most; k++) {
            count.accept(lottery.draw(draws, k));
        }
        return new PermutationTest((1.0 + count.asFar) / (1.0 + count.all), most, false);
    }
}
