package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.ArmRunFactory;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.results.record.Recording;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.models.highlands.SyntheticTerms;
import org.ayllu.models.model.PopulationTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an ensemble costs beside the steps of its runs: making runs, storing them and writing the results. {@code -Dayllu.ensemble.replicates=10000
 * -Dayllu.ensemble.households=2000 -Dayllu.ensemble.years=20} is the real size, the small opening of the markets ten thousand times, and is held to a tenth.
 */
class EnsembleOverheadTest {
    private static final int REPLICATES = Integer.getInteger("ayllu.ensemble.replicates", 60);
    private static final int HOUSEHOLDS = Integer.getInteger("ayllu.ensemble.households", 500);
    private static final int PANEL = Integer.getInteger("ayllu.ensemble.panel", 0);
    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());
    private static final int YEARS = Integer.getInteger("ayllu.ensemble.years", 5);
    private static final int WARM_UP = 5;
    private static final int PER_MUNICIPALITY = 100;
    private static final int REAL_REPLICATES = 10_000;
    private static final int REAL_HOUSEHOLDS = 2_000;
    private static final int MOST_BEFORE = 100;
    private static final double MOST = 0.1;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    @TempDir
    private Path temporary = Path.of("");

    /** Time on the clock and on a processor, which differ on a machine that does other things too. */
    private record Spent(LongAdder wall, LongAdder processor) {
        Spent() {
            this(new LongAdder(), new LongAdder());
        }

        <T> T during(Supplier<T> work) {
            long begun = System.nanoTime();
            long used = THREAD.getCurrentThreadCpuTime();
            T done = work.get();
            processor.add(THREAD.getCurrentThreadCpuTime() - used);
            wall.add(System.nanoTime() - begun);
            return done;
        }
    }

    @Test
    void manyRunsCostLittleBesideTheirSteps() throws IOException {
        record(Math.min(REPLICATES, MOST_BEFORE), temporary.resolve("before"), new Spent(), new Spent());
        Spent steps = new Spent();
        Spent setUp = new Spent();
        Path out = temporary.resolve("out");
        long begun = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        long compiled = COMPILER.getTotalCompilationTime();
        record(REPLICATES, out, steps, setUp);
        double processor = (PROCESS.getProcessCpuTime() - used) / NANOS;
        double wall = THREADS * (System.nanoTime() - begun) / NANOS;
        System.out.printf(
                "%d runs of %d households and %d years, panel %d, %d threads; the compiler took about %.1f s%n",
                REPLICATES,
                HOUSEHOLDS,
                WARM_UP + YEARS,
                PANEL,
                THREADS,
                (COMPILER.getTotalCompilationTime() - compiled) / MILLIS);
        double byWall = print("on the clock     ", steps.wall(), setUp.wall(), wall);
        double byProcessor = print("on the processors", steps.processor(), setUp.processor(), processor);
        try (RunStore store = RunStore.open(out)) {
            assertThat(store.manifest().counts().runs()).isEqualTo(REPLICATES);
            assertThat(store.series("opened", store.keys().get(0)).replicates()).isEqualTo(REPLICATES);
        }
        if (REPLICATES >= REAL_REPLICATES && HOUSEHOLDS >= REAL_HOUSEHOLDS) {
            assertThat(Math.min(byWall, byProcessor)).isLessThan(MOST);
        }
    }

    /** Gives what the ensemble takes beside the steps, as a share of these. */
    private static double print(String what, LongAdder steps, LongAdder setUp, double all) {
        double stepping = steps.sum() / NANOS;
        double settingUp = setUp.sum() / NANOS;
        double overhead = (all - stepping) / stepping;
        System.out.printf(
                "%s: steps %.1f s, making runs %.1f s, all %.1f s; beside the steps %.1f %%, of which making runs %.1f %%%n",
                what, stepping, settingUp, all, 100 * overhead, 100 * settingUp / stepping);
        return overhead;
    }

    private static void record(int replicates, Path out, Spent steps, Spent setUp) throws IOException {
        Scenario scenario = scenario(replicates);
        ScenarioRuns runs = new ScenarioRuns(scenario, Path.of("nowhere"), CheckLevel.OFF).withPanel(PANEL);
        ArmRunFactory timed = (arm, replicate, threads) -> new WatchedRun(
                setUp.during(() -> runs.start(arm, replicate, threads)),
                step -> steps.during(() -> {
                    step.run();
                    return true;
                }));
        new Recording(out, TinyScenario.description(scenario, runs), timed, false)
                .run(Execution.of(THREADS), EnsembleProgress.NONE);
    }

    /** A hundred households a municipality and four seasons a year, as in the shipped scenarios. */
    private static Scenario scenario(int replicates) {
        Scenario tiny = TinyScenario.of(HOUSEHOLDS, replicates);
        PopulationTerms people =
                SyntheticTerms.defaults().sized(HOUSEHOLDS, Math.max(1, HOUSEHOLDS / PER_MUNICIPALITY));
        Arm opened = tiny.arms().get(1);
        return new Scenario(
                tiny.format(),
                tiny.name(),
                tiny.title(),
                tiny.question(),
                tiny.seed(),
                replicates,
                new Years(1985, YEARS, WARM_UP, 4, 9),
                people,
                tiny.livelihood(),
                tiny.model(),
                List.of(new Arm(opened.name(), opened.label(), people, opened.livelihood(), opened.model())),
                List.of(),
                tiny.experiment(),
                tiny.calibration());
    }
}
