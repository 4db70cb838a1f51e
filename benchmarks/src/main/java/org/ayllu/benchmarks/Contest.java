package org.ayllu.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ayllu.benchmarks.village.Countryside;
import org.ayllu.benchmarks.village.Countryside.Stepping;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.random.Draws;
import org.ayllu.models.highlands.Highlands;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.HighlandsTerms;
import org.ayllu.models.highlands.SyntheticPopulation;
import org.ayllu.models.highlands.SyntheticTerms;

/**
 * The same people in every form of the model, stepped by turns: a year of the first, a year of the second, and so on, and again. A year is the shortest
 * stretch that contains all phases. Before each the heap is collected, so that nobody pays for what another left there.
 */
final class Contest {
    /** Years before the first that counts: prices are held in the first two. */
    static final int SETTLING_YEARS = 3;

    static final int SEASONS = 4;
    static final int HOUSEHOLDS_PER_MUNICIPALITY = 500;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The forms of the model. */
    enum Entry {
        MASON("(a) a MASON Steppable for each household"),
        ENGINE("(d) the engine, 1 thread"),
        ENGINE2("(d2) the engine, 2 threads"),
        LOOPS("(a') the same objects, looped over by their municipality");

        final String title;

        Entry(String title) {
            this.title = title;
        }
    }

    /**
     * What a form cost, each figure for a household and, where it is not what is held, a season.
     *
     * @param nanos by repetition, in ascending order
     * @param phaseNanos mean of all repetitions by phase; empty for objects
     * @param allocated bytes allocated, mean
     * @param held bytes held after the settling years
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Cost(Entry entry, double[] nanos, List<String> phases, double[] phaseNanos, double allocated, double held) {
        double median() {
            return nanos[nanos.length / 2];
        }
    }

    private final int households;
    private final int repetitions;
    private final Entry[] entries;

    /** A contest of forms; all are in memory together. */
    Contest(int households, int repetitions, Entry... entries) {
        this.households = households;
        this.repetitions = repetitions;
        this.entries = entries.clone();
    }

    /** Runs it. */
    List<Cost> run() {
        Contestant[] contestants = new Contestant[entries.length];
        double[] held = new double[entries.length];
        double before = heapInUse();
        for (int i = 0; i < entries.length; i++) {
            contestants[i] = contestant(entries[i]);
            for (int year = 0; year < SETTLING_YEARS; year++) {
                contestants[i].stepYear();
            }
            double now = heapInUse();
            held[i] = (now - before) / households;
            before = now;
        }
        try {
            return measure(contestants, held);
        } finally {
            Arrays.stream(contestants).forEach(Contestant::close);
        }
    }

    private List<Cost> measure(Contestant[] contestants, double[] held) {
        double householdSeasons = (double) households * SEASONS;
        double[][] nanos = new double[entries.length][repetitions];
        double[] bytes = new double[entries.length];
        long[][] phasesBefore =
                Arrays.stream(contestants).map(Contest::phaseNanos).toArray(long[][]::new);
        for (int repetition = 0; repetition < repetitions; repetition++) {
            for (int i = 0; i < entries.length; i++) {
                System.gc();
                long allocatedBefore = allocated();
                long start = System.nanoTime();
                contestants[i].stepYear();
                nanos[i][repetition] = (System.nanoTime() - start) / householdSeasons;
                bytes[i] += (allocated() - allocatedBefore) / householdSeasons / repetitions;
            }
        }
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            Arrays.sort(nanos[i]);
            double[] phases = perSeason(phasesBefore[i], phaseNanos(contestants[i]), householdSeasons * repetitions);
            List<String> names = contestants[i] instanceof EngineContestant engine ? engine.phases() : List.of();
            costs.add(new Cost(entries[i], nanos[i], names, phases, bytes[i], held[i]));
        }
        return costs;
    }

    private static long[] phaseNanos(Contestant contestant) {
        return contestant instanceof EngineContestant engine ? engine.phaseNanos() : new long[0];
    }

    private static double[] perSeason(long[] before, long[] after, double householdSeasons) {
        double[] mean = new double[after.length];
        for (int phase = 0; phase < mean.length; phase++) {
            mean[phase] = (after[phase] - before[phase]) / householdSeasons;
        }
        return mean;
    }

    private Contestant contestant(Entry entry) {
        return switch (entry) {
            case MASON -> objects(Stepping.BY_HOUSEHOLD);
            case LOOPS -> objects(Stepping.BY_MUNICIPALITY);
            case ENGINE -> new EngineContestant(engine(1));
            case ENGINE2 -> new EngineContestant(engine(2));
        };
    }

    private Contestant objects(Stepping stepping) {
        try (HighlandsRun people = engine(1)) {
            return new VillageContestant(Countryside.of(people, 1, stepping, null));
        }
    }

    private HighlandsRun engine(int threads) {
        SyntheticTerms people =
                SyntheticTerms.defaults().sized(households, Math.max(4, households / HOUSEHOLDS_PER_MUNICIPALITY));
        int years = SETTLING_YEARS + repetitions;
        return Highlands.of(
                        HighlandsTerms.defaults(),
                        new Calendar(1985, years - 2, 2, SEASONS, 9),
                        SyntheticPopulation.draw(people, new Draws(1, 0)))
                .threads(threads)
                .start();
    }

    private static double heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** By all threads that are alive. */
    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
