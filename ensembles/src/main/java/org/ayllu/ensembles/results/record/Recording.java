package org.ayllu.ensembles.results.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ayllu.ensembles.execution.ArmRunFactory;
import org.ayllu.ensembles.execution.EnsembleOutcome;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.Sizing;
import org.ayllu.ensembles.execution.Stages;
import org.ayllu.ensembles.results.DerivedTable;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.file.Folders;
import org.ayllu.ensembles.results.file.JsonFile;
import org.ayllu.ensembles.results.file.StorageFailure;
import org.ayllu.ensembles.results.segment.RunSegments;

/**
 * An experiment on its way into a results folder. Started again with the same experiment after a kill, an interruption or a failed run, it repeats no
 * finished run and continues the others from their checkpoints, to the same bytes in every file but the manifest.
 */
public final class Recording {
    private static final double MILLIS_PER_SECOND = 1000.0;

    private final Path out;
    private final ExperimentDescription experiment;
    private final boolean replace;
    private final ArmRunFactory factory;
    private Stages stages;
    private List<DerivedTable> derived = List.of();
    private boolean csv;

    /**
     * A recording that has not begun.
     *
     * @param out the results folder to be; runs are kept in {@code out.partial} until all are finished
     * @param experiment what is simulated
     * @param factory makes the runs
     * @param replace whether finished results in {@code out}, and an unfinished folder of another scenario, give way
     */
    public Recording(Path out, ExperimentDescription experiment, ArmRunFactory factory, boolean replace) {
        this.out = out;
        this.experiment = experiment;
        this.replace = replace;
        this.factory = factory;
        this.stages = new Stages(factory, experiment.arms().size(), Sizing.fixed(experiment.replicates()));
    }

    /** Lets what comes out decide how many replicates there are; those of the description are the most there may be. */
    public Recording sizedBy(Sizing sizing) {
        stages = new Stages(factory, experiment.arms().size(), sizing);
        return this;
    }

    /** Also writes tables that are computed from the finished runs. */
    public Recording deriving(List<DerivedTable> tables) {
        derived = List.copyOf(tables);
        return this;
    }

    /** Also writes every figure as CSV, for programs that read no Parquet. */
    public Recording withCsv(boolean wanted) {
        csv = wanted;
        return this;
    }

    /** Asks for all runs to be saved and {@link #run} to return. Safe to call from any thread. */
    public void stop() {
        stages.stop();
    }

    /** Where runs are kept until all are finished. */
    public Path partialFolder() {
        return Folders.unfinished(out);
    }

    /** Whether {@link #run} goes on from runs of this experiment that are already there. */
    public boolean continues() throws IOException {
        return PartialFolder.holds(out, PartialRecord.Identity.of(experiment));
    }

    /** Whether the finished results of this very experiment are there, however many of its replicates were needed. */
    public boolean finished() throws IOException {
        Path file = out.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            return false;
        }
        Manifest.Experiment there = JsonFile.read(file, Manifest.class).experiment();
        return there.equals(Manifest.Experiment.of(experiment, there.replicates()));
    }

    /**
     * Simulates what is left and, once all runs are finished, writes the results and renames the folder to {@code out}.
     *
     * @param execution threads and time between checkpoints
     * @param progress told of every period, and of every part of the results
     * @return how it ended; the results are in {@code out} exactly when {@link EnsembleOutcome#complete()}
     * @throws ResultsFolderException when a folder is in the way or in use, or the disk is full
     * @throws IOException when files cannot be read
     */
    public EnsembleOutcome run(Execution execution, EnsembleProgress progress) throws IOException {
        Instant begun = now();
        PartialRecord.Identity identity = PartialRecord.Identity.of(experiment);
        try (PartialFolder folder = PartialFolder.open(out, identity, replace)) {
            EnsembleOutcome outcome = finish(folder, execution, progress, begun);
            if (outcome.complete()) {
                folder.publish();
            }
            return outcome;
        } catch (ResultsFolderException told) {
            throw told;
        } catch (IOException e) {
            throw StorageFailure.of(e, partialFolder(), 0, experiment.size().runs());
        }
    }

    /** Simulates what is left and, once all runs are finished, writes the results. */
    private EnsembleOutcome finish(PartialFolder folder, Execution execution, EnsembleProgress progress, Instant begun)
            throws IOException {
        try (RunSegments runs = folder.runs()) {
            try {
                EnsembleOutcome outcome = stages.run(runs, runs::read, execution, progress);
                if (outcome.complete()) {
                    ExperimentDescription needed = experiment.replicated(stages.replicates());
                    new ResultFiles(folder.path(), needed, runs, new ResultFiles.Extra(derived, csv), progress)
                            .write(
                                    Manifest.Experiment.of(experiment, stages.replicates()),
                                    session(folder.record(), execution, begun));
                }
                return outcome;
            } catch (IOException e) {
                throw StorageFailure.of(e, folder.path(), runs.size(), stages.runs());
            }
        }
    }

    private static Manifest.Session session(PartialRecord record, Execution execution, Instant begun) {
        Instant finished = now();
        double elapsed = (finished.toEpochMilli() - begun.toEpochMilli()) / MILLIS_PER_SECOND;
        return new Manifest.Session(execution.threads(), record.started(), finished, elapsed, record.sessions());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
