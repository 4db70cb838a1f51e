package org.ayllu.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ayllu.core.decision.SeasonKernel;
import org.ayllu.core.engine.PerThread;
import org.ayllu.core.engine.Workers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import sim.engine.SimState;

/** One season of all households, in nanoseconds: each contestant by itself. The answers of each are compared with the engine's before it is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else
public class SeasonBenchmark {
    private static final double TOLERANCE = 1e-9;

    /** Number of households. */
    @Param({"10000", "100000", "1000000"})
    public int households;

    /** Which way to write it. */
    @Param({"mason", "objects", "arrays", "ownRule", "engine", "engine2"})
    public String contestant;

    private Contestants contestants;
    private Runnable season;
    private Workers workers;

    /** Makes households and checks the answers. */
    @Setup(Level.Trial)
    public void prepare() {
        SeasonSample sample = new SeasonSample(households);
        contestants = new Contestants(sample);
        workers = new Workers(contestant.equals("engine2") ? 2 : 1);
        contestants.kernel(sample.rule.kernel());
        double expected = sample.netLabourSold();
        season = season(sample);
        double found = sample.netLabourSold();
        if (!(Math.abs(found - expected) <= TOLERANCE * Math.abs(expected))) {
            throw new IllegalStateException(contestant + " found " + found + " instead of " + expected);
        }
    }

    /** What is timed, run once with its answers in the sample's arrays. */
    private Runnable season(SeasonSample sample) {
        switch (contestant) {
            case "mason" -> {
                FarmHousehold[] all = contestants.objects();
                SimState state = new SimState(1);
                state.start();
                for (FarmHousehold household : all) {
                    state.schedule.scheduleRepeating(household);
                }
                state.schedule.step(state);
                for (int h = 0; h < all.length; h++) {
                    contestants.write(h, all[h]);
                }
                return () -> state.schedule.step(state);
            }
            case "objects" -> {
                FarmHousehold[] all = contestants.objects();
                contestants.loop(all);
                for (int h = 0; h < all.length; h++) {
                    contestants.write(h, all[h]);
                }
                return () -> contestants.loop(all);
            }
            case "arrays" -> {
                FarmHousehold cursor = contestants.cursor();
                contestants.arrays(cursor);
                return () -> contestants.arrays(cursor);
            }
            case "ownRule" -> {
                SeasonKernel own = contestants.ownRule();
                contestants.kernel(own);
                return () -> contestants.kernel(own);
            }
            case "engine" -> {
                SeasonKernel kernel = sample.rule.kernel();
                contestants.kernel(kernel);
                return () -> contestants.kernel(kernel);
            }
            case "engine2" -> {
                PerThread<SeasonKernel> kernels = new PerThread<>(sample.rule::kernel);
                contestants.kernel(kernels, workers);
                return () -> contestants.kernel(kernels, workers);
            }
            default -> throw new IllegalArgumentException("no contestant " + contestant);
        }
    }

    /** A season. */
    @Benchmark
    public void season() {
        season.run();
    }

    /** Ends threads. */
    @TearDown(Level.Trial)
    public void end() {
        workers.close();
    }
}
