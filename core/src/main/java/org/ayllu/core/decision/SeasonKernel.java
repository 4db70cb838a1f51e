package org.ayllu.core.decision;

/**
 * A {@link LivelihoodRule} for many households at once. Holds scratch, so that each thread needs its own; what it computes for a household depends on
 * that household alone, to the last bit, not on its neighbours or on where a range begins.
 */
public interface SeasonKernel {
    /**
     * Days each household would sell (positive) or hire (negative) for farm work.
     *
     * @param rows households
     * @param from first row
     * @param to row after the last
     * @param prices what labour brings and costs
     * @param net where the days go: that of row {@code from + i} to entry i
     */
    void netLabourSupply(SeasonRows rows, int from, int to, SeasonPrices prices, double[] net);

    /**
     * Allocates the days of each household; see {@link LivelihoodRule#allocate}.
     *
     * @param rows households; what they choose is written there
     * @param from first row
     * @param to row after the last
     * @param prices what labour brings and costs
     */
    void allocate(SeasonRows rows, int from, int to, SeasonPrices prices);
}
