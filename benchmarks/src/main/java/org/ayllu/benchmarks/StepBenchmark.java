package org.ayllu.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.random.Draws;
import org.ayllu.models.highlands.Highlands;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.HighlandsTerms;
import org.ayllu.models.highlands.SyntheticPopulation;
import org.ayllu.models.highlands.SyntheticTerms;
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

/** A whole year of the highlands model, four seasons with all phases and without probes, in nanoseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else
public class StepBenchmark {
    /** Number of households. */
    @Param({"10000", "100000", "1000000"})
    public int households;

    /** Number of threads. */
    @Param({"1", "2"})
    public int threads;

    private HighlandsRun run;

    /** Settles the households. */
    @Setup(Level.Trial)
    public void prepare() {
        SyntheticTerms terms = SyntheticTerms.defaults().sized(households, Math.max(10, households / 1000));
        run = Highlands.of(
                        HighlandsTerms.defaults(),
                        new Calendar(1985, 60, 2, 4, 9),
                        SyntheticPopulation.draw(terms, new Draws(1, 0)))
                .threads(threads)
                .start();
    }

    /** A year. */
    @Benchmark
    public void year() {
        for (int season = 0; season < 4; season++) {
            run.simulation().stepPeriod();
        }
    }

    /** Ends threads. */
    @TearDown(Level.Trial)
    public void end() {
        run.close();
    }
}
