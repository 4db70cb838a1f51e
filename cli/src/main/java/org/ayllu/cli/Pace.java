package org.ayllu.cli;

import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.ArmRunFactory;
import org.ayllu.ensembles.execution.Execution;

/** How long runs will take, from a look at one of them: more than once if it is short, since a program is slow at first. */
final class Pace {
    private static final double PATIENCE_SECONDS = 2;
    private static final int LOOKS = 12;
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
        long begun = System.nanoTime();
        double one = Double.POSITIVE_INFINITY;
        for (int look = 0; look == 0 || (look < LOOKS && since(begun) < PATIENCE_SECONDS); look++) {
            one = Math.min(one, secondsOfOne(factory));
        }
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
