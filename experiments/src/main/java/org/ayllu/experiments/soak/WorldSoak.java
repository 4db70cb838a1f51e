package org.ayllu.experiments.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs many random worlds on several threads. A world that hangs is told with the place where it does, and its thread is left behind. */
public final class WorldSoak {
    private static final int MOST_LEFT_BEHIND = 16;
    private static final int POLL_MILLIS = 500;
    private static final int FRAMES = 12;

    private final SoakPlan plan;
    private final AtomicLong next;
    private final BlockingQueue<Outcome> done = new LinkedBlockingQueue<>();
    private final List<Lane> lanes = new ArrayList<>();

    private WorldSoak(SoakPlan plan) {
        this.plan = plan;
        this.next = new AtomicLong(plan.first());
    }

    private record Lane(Thread thread, Pulse pulse) {}

    /**
     * Runs worlds.
     *
     * @param plan which
     * @param each is told of every world as it ends
     * @return all outcomes in the order of the worlds
     * @throws UncheckedIOException when their files cannot be written
     */
    public static List<Outcome> run(SoakPlan plan, Consumer<Outcome> each) {
        return new WorldSoak(plan).run(each);
    }

    private List<Outcome> run(Consumer<Outcome> each) {
        for (int i = 0; i < plan.threads(); i++) {
            start();
        }
        List<Outcome> outcomes = new ArrayList<>();
        int hung = 0;
        while (outcomes.size() < plan.count() && hung <= MOST_LEFT_BEHIND) {
            Outcome outcome = poll();
            if (outcome == null) {
                outcome = hanging();
                hung += outcome == null ? 0 : 1;
            }
            if (outcome != null) {
                outcomes.add(outcome);
                each.accept(outcome);
            }
        }
        outcomes.sort(Comparator.comparingLong(Outcome::world));
        return outcomes;
    }

    private @Nullable Outcome poll() {
        try {
            return done.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void start() {
        Pulse pulse = new Pulse();
        WorldRun runs = new WorldRun(new WorldMaker(plan.seed()), pulse);
        Thread thread = new Thread(() -> work(runs, pulse), "soak-" + lanes.size());
        thread.setDaemon(true);
        lanes.add(new Lane(thread, pulse));
        thread.start();
    }

    private void work(WorldRun runs, Pulse pulse) {
        for (long world = next.getAndIncrement();
                world < plan.first() + plan.count() && !pulse.isGivenUp();
                world = next.getAndIncrement()) {
            Path folder = folder(world);
            Outcome outcome = runs.outcome(world, folder);
            if (!pulse.isGivenUp()) {
                if (!outcome.verdict().isFault() && outcome.verdict() != Verdict.REFUSED && !plan.keepAll()) {
                    delete(folder);
                }
                done.add(outcome);
            }
        }
        pulse.giveUp();
    }

    /** The folder of a world's files, empty. */
    private Path folder(long world) {
        try {
            Path folder = plan.folder().resolve("world-" + world);
            delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outcome of a world that has not got on for too long, whose thread another one replaces; null if there is none. */
    private @Nullable Outcome hanging() {
        for (Lane lane : List.copyOf(lanes)) {
            Pulse pulse = lane.pulse();
            if (!pulse.isGivenUp() && pulse.silence() > plan.limitSeconds()) {
                String where = where(lane.thread());
                pulse.giveUp();
                lane.thread().interrupt();
                start();
                return new Outcome(pulse.world(), pulse.kinds(), Verdict.HANG, where, List.of(), pulse.silence());
            }
        }
        return null;
    }

    private static String where(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.ayllu"))
                .limit(FRAMES)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .reduce((inner, outer) -> inner + " < " + outer)
                .orElse("not in Ayllu");
    }
}
