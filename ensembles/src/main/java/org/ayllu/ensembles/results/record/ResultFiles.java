package org.ayllu.ensembles.results.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ayllu.core.engine.Workers;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.DerivedTable;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.Software;
import org.ayllu.ensembles.results.file.Database;
import org.ayllu.ensembles.results.file.DictionaryFile;
import org.ayllu.ensembles.results.file.Digest;
import org.ayllu.ensembles.results.file.Folders;
import org.ayllu.ensembles.results.file.JsonFile;
import org.ayllu.ensembles.results.file.SealedFile;
import org.ayllu.ensembles.results.file.TableParts;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.results.segment.RunReader;
import org.ayllu.ensembles.results.table.DerivedFiles;
import org.ayllu.ensembles.results.table.Grid;
import org.ayllu.ensembles.results.table.ResultTables;
import org.ayllu.ensembles.results.table.RunTables;
import org.ayllu.ensembles.results.table.SeriesCsv;
import org.ayllu.ensembles.results.table.SeriesWriter;
import org.ayllu.ensembles.results.table.SummaryFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes everything that a results folder holds, from its finished runs. */
final class ResultFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ResultFiles.class);

    private final Path folder;
    private final ExperimentDescription experiment;
    private final RunReader runs;
    private final Extra extra;
    private final EnsembleProgress progress;
    private int written;

    /**
     * The files of an experiment whose runs are all finished.
     *
     * @param folder where they go
     * @param experiment what was simulated
     * @param runs its runs
     * @param extra what is written beside the tables that all results have
     * @param progress told of every part that is written
     */
    ResultFiles(Path folder, ExperimentDescription experiment, RunReader runs, Extra extra, EnsembleProgress progress) {
        this.folder = folder;
        this.experiment = experiment;
        this.runs = runs;
        this.extra = extra;
        this.progress = progress;
    }

    /**
     * What is written beside the tables that all results have.
     *
     * @param derived tables that are computed from the finished runs
     * @param csv whether the series are written as CSV too
     */
    record Extra(List<DerivedTable> derived, boolean csv) {}

    private interface Job {
        void run() throws IOException;
    }

    /**
     * Writes the files, the manifest last. When it fails, what it wrote is removed again, to make room.
     *
     * @param about what stands in the manifest of the experiment
     * @param session how it was executed
     */
    void write(Manifest.Experiment about, Manifest.Session session) throws IOException {
        clear();
        try {
            Manifest.Counts counts = writeTables(session);
            manifest(about, session, counts);
        } catch (IOException | RuntimeException e) {
            clear();
            throw e;
        }
    }

    /** Also clears tables that only another experiment, which was to be in this folder, had. */
    private void clear() throws IOException {
        for (ResultTable table : ResultTables.byArm(experiment, Set.of())) {
            Folders.delete(folder.resolve(table.name()));
        }
        List<Path> whole;
        try (Stream<Path> files = Files.list(folder)) {
            whole = files.filter(DerivedFiles::isTable).toList();
        }
        for (Path file : whole) {
            Files.deleteIfExists(file);
        }
    }

    private Manifest.Counts writeTables(Manifest.Session session) throws IOException {
        Grid grid = Grid.of(experiment, runs);
        List<SeriesKey> keys = grid.keys();
        warnOfUndescribed(keys);
        List<ResultTable> tables = ResultTables.byArm(experiment, keys);
        List<TableParts.Part> parts = TableParts.of(experiment.arms().size(), experiment.replicates());
        long[] rows = new long[parts.size()];
        List<Job> jobs = new ArrayList<>();
        int all = parts.size() + extra.derived().size() + (extra.csv() ? 2 : 1);
        jobs.add(() -> {
            SummaryFile.write(folder, experiment, runs, grid);
            wrote(all);
        });
        for (DerivedTable table : extra.derived()) {
            jobs.add(() -> {
                DerivedFiles.write(folder, table, experiment, runs::read);
                wrote(all);
            });
        }
        if (extra.csv()) {
            jobs.add(() -> {
                SeriesCsv.write(folder, experiment, runs);
                wrote(all);
            });
        }
        for (int lane = 0; lane < Math.min(session.threads(), parts.size()); lane++) {
            int first = lane;
            jobs.add(() -> write(parts, first, session.threads(), tables, grid, rows, all));
        }
        sideBySide(session.threads(), jobs);
        DictionaryFile.write(folder, ResultTables.present(folder, tables, extra.derived()), experiment.measures());
        byte[] scenario = experiment.scenario().yaml().getBytes(StandardCharsets.UTF_8);
        SealedFile.writeText(folder.resolve(RunStore.SCENARIO), scenario);
        long sum = 0;
        for (long some : rows) {
            sum += some;
        }
        return new Manifest.Counts(experiment.size().runs(), sum, keys.size());
    }

    /** Each {@code step}-th part from {@code first} on, all with one database, which takes a while to start. */
    private void write(
            List<TableParts.Part> parts,
            int first,
            int step,
            List<ResultTable> tables,
            Grid grid,
            long[] figures,
            int all)
            throws IOException {
        Map<String, ResultTable> byName = new LinkedHashMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        try (Connection connection = Database.single()) {
            SeriesWriter series = new SeriesWriter(connection, grid);
            for (int i = first; i < parts.size(); i += step) {
                TableParts.Part part = parts.get(i);
                RunTables files = new RunTables(connection, byName, series, grid);
                for (int replicate = part.first(); replicate < part.end(); replicate++) {
                    Series run = runs.read(new RunKey(part.arm(), replicate));
                    files.add(replicate, run);
                    figures[i] += run.size();
                }
                files.write(folder, experiment.arms().get(part.arm()).name(), part.file());
                wrote(all);
            }
        } catch (SQLException e) {
            throw Database.failure("the tables could not be written", e);
        }
    }

    /** A listener that fails does no harm to the results. */
    private synchronized void wrote(int all) {
        try {
            progress.writing(++written, all);
        } catch (RuntimeException e) {
            LOG.warn("the progress listener failed; the results are written all the same", e);
        }
    }

    /** Once the folder is renamed the runs are deleted, so every file is forced to the disk first. */
    private void manifest(Manifest.Experiment about, Manifest.Session session, Manifest.Counts counts)
            throws IOException {
        List<String> names = names(ResultTables.byArm(experiment, Set.of()));
        Manifest.Content[] contents = new Manifest.Content[names.size()];
        List<Job> seals = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            int index = i;
            seals.add(() -> {
                SealedFile.force(folder.resolve(names.get(index)));
                contents[index] = Digest.of(folder, names.get(index));
            });
        }
        sideBySide(session.threads(), seals);
        JsonFile.write(
                folder.resolve(Manifest.FILE),
                new Manifest(Manifest.FORMAT, about, Software.current(), session, counts, List.of(contents)));
    }

    private List<String> names(List<ResultTable> tables) throws IOException {
        List<String> names =
                new ArrayList<>(List.of(RunStore.SCENARIO, DictionaryFile.NAME, SummaryFile.CSV, SummaryFile.PARQUET));
        if (extra.csv()) {
            names.add(SeriesCsv.NAME);
        }
        for (ResultTable table : ResultTables.present(folder, tables, extra.derived())) {
            Path parts = folder.resolve(table.name());
            if (Files.isDirectory(parts)) {
                try (Stream<Path> files = Files.walk(parts)) {
                    files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .forEach(names::add);
                }
            }
        }
        for (DerivedTable table : extra.derived()) {
            for (Path file :
                    List.of(DerivedFiles.csv(folder, table.name()), DerivedFiles.parquet(folder, table.name()))) {
                if (Files.exists(file)) {
                    names.add(String.valueOf(file.getFileName()));
                }
            }
        }
        return names;
    }

    private static void sideBySide(int threads, List<Job> jobs) throws IOException {
        try (Workers workers = new Workers(Math.min(threads, jobs.size()))) {
            workers.forEach(jobs.size(), index -> {
                try {
                    jobs.get(index).run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void warnOfUndescribed(Collection<SeriesKey> keys) {
        SortedSet<String> undescribed = new TreeSet<>();
        keys.forEach(key -> undescribed.add(key.measure()));
        experiment.measures().forEach(measure -> undescribed.remove(measure.name()));
        if (!undescribed.isEmpty()) {
            LOG.warn(
                    "the dictionary does not describe {} of the measures, for instance {}",
                    undescribed.size(),
                    undescribed.first());
        }
    }
}
