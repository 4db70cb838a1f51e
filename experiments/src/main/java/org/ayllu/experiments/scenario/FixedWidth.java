package org.ayllu.experiments.scenario;

import java.io.IOException;
import org.ayllu.ensembles.execution.Response;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Sizing;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.ensembles.statistics.PairedComparison;

/**
 * Adds replicates until the 95 % interval of a paired difference is as narrow as asked for (Chow and Robbins 1965, "On the asymptotic theory of fixed-width
 * sequential confidence intervals for the mean", Annals of Mathematical Statistics 36; Law 2015, Simulation Modeling and Analysis, section 9.4.1). Replicates
 * come in batches of half the least number, whatever the threads. Since the rule ends when the spread happens to look small, the interval covers a little
 * less than it says, the less so the larger the least number.
 */
public final class FixedWidth implements Sizing {
    private final StopTerms terms;
    private final int arm;
    private double halfWidth = Double.NaN;

    /**
     * The rule of a scenario.
     *
     * @throws IllegalArgumentException when it has none, or names no arm of the scenario
     */
    public FixedWidth(Scenario scenario) {
        this.terms = scenario.experiment().stop();
        this.arm = scenario.arms().stream().map(Arm::name).toList().indexOf(terms.arm());
        if (!terms.isActive() || arm < 1) {
            throw new IllegalArgumentException("there is no rule to stop by in " + scenario.name());
        }
    }

    @Override
    public int first() {
        return terms.least();
    }

    @Override
    public int next(int replicates, Finished runs) throws IOException {
        double[] without = new double[replicates];
        double[] with = new double[replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
            without[replicate] = Response.of(runs.read(new RunKey(0, replicate)), terms.measure());
            with[replicate] = Response.of(runs.read(new RunKey(arm, replicate)), terms.measure());
        }
        return next(PairedComparison.of(without, with).difference());
    }

    /** Number of replicates of the next stage when the difference is known so far. */
    int next(MeanInterval difference) {
        halfWidth = difference.interval().halfWidth();
        int replicates = difference.replicates();
        return halfWidth <= terms.halfWidth()
                ? replicates
                : Math.min(terms.most(), replicates + Math.max(1, terms.least() / 2));
    }

    /** Half the width of the interval after the latest stage, in the unit of the results; {@code NaN} before the first. */
    public double halfWidth() {
        return halfWidth;
    }

    /** Whether it is as narrow as asked for. */
    public boolean reached() {
        return halfWidth <= terms.halfWidth();
    }
}
