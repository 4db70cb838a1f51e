package org.ayllu.soak.world;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.ayllu.soak.Lanes;
import org.ayllu.soak.Outcome;
import org.ayllu.soak.Pulse;
import org.ayllu.soak.SoakPlan;
import org.ayllu.soak.Verdict;
import org.ayllu.soak.WorkFolder;

/** Runs many random worlds on several threads. */
public final class WorldSoak {
    private WorldSoak() {}

    /**
     * Runs worlds. The files of those that do not end well are kept in folders of their own.
     *
     * @param plan which
     * @param each is told of every world as it ends
     * @return all outcomes in the order of the worlds; fewer than were wanted when too many hang
     * @throws UncheckedIOException when their files cannot be written
     */
    public static List<Outcome> run(SoakPlan plan, Consumer<Outcome> each) {
        List<Outcome> outcomes = new ArrayList<>(new Lanes<>(plan, pulse -> new Worker(plan, pulse)).run(each));
        outcomes.sort(Comparator.comparingLong(Outcome::world));
        return outcomes;
    }

    private static final class Worker implements Lanes.Work<Outcome> {
        private final SoakPlan plan;
        private final WorldRun runs;

        Worker(SoakPlan plan, Pulse pulse) {
            this.plan = plan;
            this.runs = new WorldRun(new WorldMaker(plan.seed()), pulse);
        }

        @Override
        public Outcome done(long world) {
            Path folder = plan.folder().resolve("world-" + world);
            WorkFolder.empty(folder);
            Outcome outcome = runs.outcome(world, folder);
            if (outcome.verdict() == Verdict.OK && !plan.keepAll()) {
                WorkFolder.delete(folder);
            }
            return outcome;
        }

        @Override
        public Outcome hung(long world, String where, double seconds) {
            return new Outcome(world, List.of(), Verdict.HANG, where, List.of(), seconds);
        }
    }
}
