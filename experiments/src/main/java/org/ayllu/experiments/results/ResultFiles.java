package org.ayllu.experiments.results;

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
import org.ayllu.experiments.ensemble.RunKey;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes everything that a results folder holds, from its finished runs. */
final class ResultFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ResultFiles.class);

    private final Path folder;
    private final ExperimentDescription experiment;
    private final RunReader runs;
    private final List<DerivedTable> derived;
    private final boolean csv;

    /**
     * The files of an experiment whose runs are all finished.
     *
     * @param folder where they go
     * @param experiment what was simulated
     * @param runs its runs
     * @param derived what is computed from them
     * @param csv whether the series are written as CSV too
     */
    ResultFiles(
            Path folder, ExperimentDescription experiment, RunReader runs, List<DerivedTable> derived, boolean csv) {
        this.folder = folder;
        this.experiment = experiment;
        this.runs = runs;
        this.derived = derived;
        this.csv = csv;
    }

    private interface Job {
        void run() throws IOException;
    }

    /** Writes the files, the manifest last. When it fails, what it wrote is removed again, to make room. */
    void write(Manifest.Session session) throws IOException {
        clear();
        try {
            writeAll(session);
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

    private void writeAll(Manifest.Session session) throws IOException {
        Collection<SeriesKey> keys = runs.keys();
        warnOfUndescribed(keys);
        List<ResultTable> tables = ResultTables.byArm(experiment, keys);
        List<TableParts.Part> parts = TableParts.of(experiment.arms().size(), experiment.replicates());
        long[] rows = new long[parts.size()];
        List<Job> jobs = new ArrayList<>();
        jobs.add(() -> SummaryFile.write(folder, experiment, runs, keys));
        for (DerivedTable table : derived) {
            jobs.add(() -> DerivedFiles.write(folder, table, experiment, runs::read));
        }
        if (csv) {
            jobs.add(() -> SeriesCsv.write(folder, experiment, runs));
        }
        for (int lane = 0; lane < Math.min(session.threads(), parts.size()); lane++) {
            int first = lane;
            jobs.add(() -> write(parts, first, session.threads(), tables, rows));
        }
        sideBySide(session.threads(), jobs);
        DictionaryFile.write(folder, ResultTables.present(folder, tables, derived), experiment.measures());
        byte[] scenario = experiment.scenario().yaml().getBytes(StandardCharsets.UTF_8);
        SealedFile.writeText(folder.resolve(RunStore.SCENARIO), scenario);
        long sum = 0;
        for (long some : rows) {
            sum += some;
        }
        manifest(session, new Manifest.Counts(experiment.size().runs(), sum, keys.size()), tables);
    }

    /** Each {@code step}-th part from {@code first} on, all with one database, which takes a while to start. */
    private void write(List<TableParts.Part> parts, int first, int step, List<ResultTable> tables, long[] figures)
            throws IOException {
        Map<String, ResultTable> byName = new LinkedHashMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        try (Connection connection = Database.single()) {
            for (int i = first; i < parts.size(); i += step) {
                TableParts.Part part = parts.get(i);
                RunTables files = new RunTables(connection, byName);
                for (int replicate = part.first(); replicate < part.end(); replicate++) {
                    Series run = runs.read(new RunKey(part.arm(), replicate));
                    files.add(replicate, run);
                    figures[i] += run.size();
                }
                files.write(folder, experiment.arms().get(part.arm()).name(), part.file());
            }
        } catch (SQLException e) {
            throw Database.failure("the tables could not be written", e);
        }
    }

    /** Once the folder is renamed the runs are deleted, so every file is forced to the disk first. */
    private void manifest(Manifest.Session session, Manifest.Counts counts, List<ResultTable> tables)
            throws IOException {
        List<String> names = names(tables);
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
                new Manifest(
                        Manifest.FORMAT,
                        Manifest.Experiment.of(experiment),
                        Software.current(),
                        session,
                        counts,
                        List.of(contents)));
    }

    private List<String> names(List<ResultTable> tables) throws IOException {
        List<String> names =
                new ArrayList<>(List.of(RunStore.SCENARIO, DictionaryFile.NAME, SummaryFile.CSV, SummaryFile.PARQUET));
        if (csv) {
            names.add(SeriesCsv.NAME);
        }
        for (ResultTable table : ResultTables.present(folder, tables, derived)) {
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
        for (DerivedTable table : derived) {
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
