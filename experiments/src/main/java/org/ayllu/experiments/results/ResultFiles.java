package org.ayllu.experiments.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ayllu.core.engine.Workers;
import org.ayllu.experiments.ensemble.SeriesKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes everything that a results folder holds, from the files of its finished runs. */
final class ResultFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ResultFiles.class);
    private static final List<String> NAMES =
            List.of(RunStore.SCENARIO, SeriesFiles.PARQUET, SeriesFiles.CSV, SummaryFile.NAME, DictionaryFile.NAME);

    private final Path folder;
    private final ExperimentDescription experiment;
    private final RunFolder runs;

    ResultFiles(Path folder, ExperimentDescription experiment, RunFolder runs) {
        this.folder = folder;
        this.experiment = experiment;
        this.runs = runs;
    }

    private interface Part {
        void write() throws IOException;
    }

    /** Writes the files, the manifest last. */
    void write(Manifest.Session session) throws IOException {
        SeriesFiles series = new SeriesFiles(experiment);
        sideBySide(
                session.threads(),
                List.of(() -> series.write(folder, runs), () -> SummaryFile.write(folder, experiment, runs)));
        warnOfUndescribed(series.keys());
        DictionaryFile.write(folder, experiment.measures());
        byte[] scenario = experiment.scenario().yaml().getBytes(StandardCharsets.UTF_8);
        SealedFile.writeText(folder.resolve(RunStore.SCENARIO), scenario);
        Manifest.Content[] contents = new Manifest.Content[NAMES.size()];
        sideBySide(session.threads(), seals(contents));
        JsonFile.write(
                folder.resolve(Manifest.FILE),
                new Manifest(
                        Manifest.FORMAT,
                        Manifest.Experiment.of(experiment),
                        Software.current(),
                        session,
                        new Manifest.Counts(
                                experiment.size().runs(),
                                series.rows(),
                                series.keys().size()),
                        List.of(contents)));
    }

    /** Once the folder is renamed the runs are deleted, so every file is forced to the disk first. */
    private List<Part> seals(Manifest.Content[] contents) {
        List<Part> seals = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            int index = i;
            Path file = folder.resolve(NAMES.get(i));
            seals.add(() -> {
                SealedFile.force(file);
                contents[index] = Digest.of(file);
            });
        }
        return seals;
    }

    private static void sideBySide(int threads, List<Part> parts) throws IOException {
        try (Workers workers = new Workers(Math.min(threads, parts.size()))) {
            workers.forEach(parts.size(), index -> {
                try {
                    parts.get(index).write();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void warnOfUndescribed(Set<SeriesKey> keys) {
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
