package org.ayllu.core.decision;

/** Runs any rule over many households, one after the other through a cursor. */
public final class CursorKernel implements SeasonKernel {
    private final LivelihoodRule rule;
    private final SeasonProblem problem = new SeasonProblem();
    private final SeasonChoice choice = new SeasonChoice();

    public CursorKernel(LivelihoodRule rule) {
        this.rule = rule;
    }

    @Override
    public void netLabourSupply(SeasonRows rows, int from, int to, SeasonPrices prices, double[] net) {
        for (int row = from; row < to; row++) {
            rows.read(row, prices, problem);
            net[row - from] = rule.netLabourSupply(problem, choice);
        }
    }

    @Override
    public void allocate(SeasonRows rows, int from, int to, SeasonPrices prices) {
        for (int row = from; row < to; row++) {
            allocate(rows, row, prices);
        }
    }

    public void allocate(SeasonRows rows, int row, SeasonPrices prices) {
        rows.read(row, prices, problem);
        rule.allocate(problem, choice);
        rows.write(row, problem, choice);
    }
}
