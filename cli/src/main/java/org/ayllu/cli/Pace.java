package org.ayllu.cli;

import org.ayllu.experiments.ensemble.ArmRun;
import org.ayllu.experiments.ensemble.ArmRunFactory;
import org.ayllu.experiments.ensemble.Execution;

/** How long runs will take, from a first look at one of them. */
final class Pace {
    private static final double PATIENCE_SECONDS = 1.5;
    private static final double NANOS = 1e9;

    private Pace() {}

    /**
     * Seconds that many runs like the first will take.
     *
     * @param factory makes the runs
     * @param runs how many
     * @param threads on how many threads
     */
    static double seconds(ArmRunFactory factory, int runs, int threads) {
        double first = secondsOfOne(factory);
        double one = first < PATIENCE_SECONDS ? Math.min(first, secondsOfOne(factory)) : first;
        return one
                * Math.ceil((double) runs / Math.min(runs, Execution.of(threads).threads()));
    }

    /** What has to be set up counts once, and years that are not looked at as long as the others. */
    private static double secondsOfOne(ArmRunFactory factory) {
        long begun = System.nanoTime();
        try (ArmRun run = factory.start(0, 0, 1)) {
            double setUp = since(begun);
            int stepped = 0;
            while (run.period() < run.periods() && since(begun) < PATIENCE_SECONDS + setUp) {
                run.step(observation -> {});
                stepped++;
            }
            return setUp + (since(begun) - setUp) * run.periods() / Math.max(1, stepped);
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / NANOS;
    }
}
