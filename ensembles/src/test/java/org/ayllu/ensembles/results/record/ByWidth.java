package org.ayllu.ensembles.results.record;

import java.io.IOException;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.execution.Sizing;
import org.ayllu.ensembles.statistics.MeanInterval;

/**
 * Until the mean of the baseline's last figure is known to so much; two replicates more at a time.
 *
 * @param halfWidth half the width of the interval asked for
 * @param most the most replicates
 */
record ByWidth(double halfWidth, int most) implements Sizing {
    static final int LEAST = 3;

    @Override
    public int first() {
        return LEAST;
    }

    @Override
    public int next(int replicates, Finished runs) throws IOException {
        double[] last = new double[replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
            Series series = runs.read(new RunKey(0, replicate));
            last[replicate] =
                    series.figure(series.years().length - 1, series.keys().size() - 1);
        }
        return MeanInterval.of(last).interval().halfWidth() <= halfWidth ? replicates : Math.min(most, replicates + 2);
    }
}
