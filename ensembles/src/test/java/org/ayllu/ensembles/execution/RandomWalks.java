package org.ayllu.ensembles.execution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A toy model: deterministic random walks, two periods a year, figures at the end of each year. Arms drift apart by their index; the number of threads
 * moves nothing. What happens before a period is up to the test.
 */
public final class RandomWalks implements ArmRunFactory {
    /** Something that a test makes happen before a period is simulated. */
    @FunctionalInterface
    public interface Trouble {
        /** May throw, sleep or interrupt. */
        void before(RunKey key, int period);
    }

    private static final int WALKERS = 3;
    private static final int FIRST_YEAR = 2003;

    private final int periods;
    private final Trouble trouble;
    private final ConcurrentLinkedQueue<Integer> threadsGiven = new ConcurrentLinkedQueue<>();

    /** Walks of a number of periods. */
    public RandomWalks(int periods, Trouble trouble) {
        this.periods = periods;
        this.trouble = trouble;
    }

    /** Walks without trouble. */
    public static RandomWalks of(int periods) {
        return new RandomWalks(periods, (key, period) -> {});
    }

    /** The thread counts that runs were started with. */
    public List<Integer> threadsGiven() {
        return List.copyOf(threadsGiven);
    }

    @Override
    public ArmRun start(int arm, int replicate, int threads) {
        threadsGiven.add(threads);
        return new Walk(new RunKey(arm, replicate));
    }

    private final class Walk implements ArmRun {
        private final RunKey key;
        private final double[] positions = new double[WALKERS];
        private long state;
        private int period;

        private Walk(RunKey key) {
            this.key = key;
            this.state = 1_000_003L * (key.replicate() + 1);
        }

        @Override
        public int periods() {
            return periods;
        }

        @Override
        public int period() {
            return period;
        }

        @Override
        public void step(RunSink sink) {
            trouble.before(key, period);
            for (int w = 0; w < WALKERS; w++) {
                state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
                positions[w] += (state >> 11) * 0x1.0p-52 + 0.1 * key.arm();
            }
            if (period % 2 == 1) {
                int year = FIRST_YEAR + period / 2;
                for (int w = 0; w < WALKERS; w++) {
                    sink.accept(new Observation(year, "walker", "Ñuñumayani, no. " + w, "position", positions[w]));
                }
                sink.accept(new Observation(year, "all", "all", "distance", positions[0] * positions[0]));
            }
            period++;
        }

        @Override
        public void save(DataOutput out) throws IOException {
            out.writeInt(period);
            out.writeLong(state);
            for (double position : positions) {
                out.writeDouble(position);
            }
        }

        @Override
        public void restore(DataInput in) throws IOException {
            period = in.readInt();
            state = in.readLong();
            for (int w = 0; w < WALKERS; w++) {
                positions[w] = in.readDouble();
            }
        }

        @Override
        public void close() {}
    }
}
