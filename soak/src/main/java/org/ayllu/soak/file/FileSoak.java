package org.ayllu.soak.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.ayllu.soak.Lanes;
import org.ayllu.soak.SoakPlan;
import org.ayllu.soak.WorkFolder;

/** Reads many mutated files on several threads of one process. */
public final class FileSoak {
    private FileSoak() {}

    /**
     * Reads files.
     *
     * @param plan which; {@link SoakPlan#limitSeconds()} is the time of the processor that reading one may take
     * @param scenarios the shipped scenarios that files are made from
     * @param trial what else is done with each file
     * @param each is told of every file as it is done
     * @return all outcomes in the order of the files
     * @throws java.io.UncheckedIOException when files cannot be written
     */
    public static List<FileOutcome> run(SoakPlan plan, Path scenarios, FileTrial trial, Consumer<FileOutcome> each) {
        Path work = plan.folder().resolve("work");
        WorkFolder.empty(work);
        Path results = work.resolve("results");
        SmallResults.make(scenarios, results);
        AtomicInteger threads = new AtomicInteger();
        List<FileOutcome> outcomes = new ArrayList<>(new Lanes<FileOutcome>(plan.patient(), pulse -> {
                    Path own = work.resolve("thread-" + threads.incrementAndGet());
                    FileReading reading = new FileReading(own.resolve("scenarios"), own.resolve("results"));
                    WorkFolder.copy(scenarios, reading.scenarios());
                    WorkFolder.copy(results, reading.results());
                    FileRun run = new FileRun(plan, reading, trial);
                    run.warmUp();
                    return run;
                })
                .run(each));
        WorkFolder.delete(work);
        outcomes.sort(Comparator.comparingLong(FileOutcome::number));
        return outcomes;
    }
}
