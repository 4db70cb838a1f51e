package org.ayllu.ensembles.results.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.Checkpoint;
import org.ayllu.ensembles.execution.RunKeeper;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.files.Sha256;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.ScenarioText;
import org.ayllu.ensembles.results.file.CsvFile;
import org.ayllu.ensembles.results.file.Digest;
import org.ayllu.ensembles.results.file.FolderLock;
import org.ayllu.ensembles.results.file.Folders;
import org.ayllu.ensembles.results.file.JsonFile;
import org.ayllu.ensembles.results.file.SealedFile;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.results.query.StudyRecord;
import org.ayllu.ensembles.results.segment.RunFolder;

/**
 * The folder of a study: {@code study.json}, tables as CSV, and under {@code points/} the runs of every point, each a sealed file that a later study of the
 * same scenario and factors uses again. Tables appear whole or not at all. Locked while open.
 */
public final class StudyFolder implements AutoCloseable {
    private static final String POINTS = "points";
    private static final int DIGITS = 24;

    private final Path folder;
    private final StudyRecord record;
    private final FolderLock lock;
    private final Set<String> written = new TreeSet<>();

    private StudyFolder(Path folder, StudyRecord record, FolderLock lock) {
        this.folder = folder;
        this.record = record;
        this.lock = lock;
    }

    /**
     * Opens or makes a folder.
     *
     * @param out where it is
     * @param record what is studied
     * @param replace whether a study that is there gives way, finished runs of this one included
     * @throws ResultsFolderException when something else is there, a table that is there was changed, or the folder is in use
     */
    public static StudyFolder open(Path out, StudyRecord record, boolean replace) throws IOException {
        Path folder = out.toAbsolutePath().normalize();
        boolean known = Files.exists(folder.resolve(StudyRecord.FILE));
        if (Files.exists(folder) && !known && !(Files.isDirectory(folder) && Folders.isEmpty(folder))) {
            throw new ResultsFolderException(
                    out + " exists and holds no study of this program. Maybe choose another output folder.");
        }
        boolean other = known && !StudyRecord.read(folder).identity().equals(record.identity());
        if (other && !replace) {
            throw new ResultsFolderException(
                    ResultsFolderException.Remedy.REPLACE,
                    out + " holds a study of other factors or of another scenario.");
        }
        if (known && !replace) {
            StudyRecord.requireNoneChanged(folder);
        }
        Files.createDirectories(folder);
        FolderLock lock = FolderLock.acquire(folder);
        try {
            if (replace) {
                clear(folder);
            }
            Files.createDirectories(folder.resolve(POINTS));
            JsonFile.write(folder.resolve(StudyRecord.FILE), record);
            return new StudyFolder(folder, record, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void clear(Path folder) throws IOException {
        Folders.delete(folder.resolve(POINTS));
        try (var children = Files.list(folder)) {
            for (Path child : children.toList()) {
                if (child.getFileName().toString().endsWith(".csv")) {
                    Files.delete(child);
                }
            }
        }
    }

    /** The runs of one point; {@code arms} of its keys are those of the scenario. */
    private RunFolder point(String text) throws IOException {
        String hash = Sha256.of(
                record.identity().scenarioHash() + "\n" + record.software().ayllu() + "\n" + text);
        Path at = folder.resolve(POINTS).resolve(hash.substring(0, DIGITS));
        Files.createDirectories(at);
        return new RunFolder(at, hash);
    }

    /**
     * Keeps the runs of an ensemble whose arms are those of the first point, then those of the second, and so on. Of a finished run it keeps the figures of
     * all households, without those of groups.
     *
     * @param points what makes each point, as text
     * @param arms indices of the scenario's arms at each point
     */
    public RunKeeper keeper(List<String> points, List<Integer> arms) {
        return keeper(points, arms, Set.of("all"));
    }

    /**
     * The same, with the figures of some divisions of the households. Equal texts of points must go with equal divisions.
     *
     * @param points what makes each point, as text
     * @param arms indices of the scenario's arms at each point
     * @param dimensions names of the divisions kept
     */
    public RunKeeper keeper(List<String> points, List<Integer> arms, Set<String> dimensions) {
        return new PointKeeper(points, arms, dimensions);
    }

    private final class PointKeeper implements RunKeeper {
        private final List<String> points;
        private final List<Integer> arms;
        private final Set<String> dimensions;

        PointKeeper(List<String> points, List<Integer> arms, Set<String> dimensions) {
            this.points = List.copyOf(points);
            this.arms = List.copyOf(arms);
            this.dimensions = Set.copyOf(dimensions);
        }

        private RunFolder folder(RunKey key) throws IOException {
            return point(points.get(key.arm() / arms.size()));
        }

        private RunKey inPoint(RunKey key) {
            return new RunKey(arms.get(key.arm() % arms.size()), key.replicate());
        }

        @Override
        public boolean finished(RunKey key) throws IOException {
            return folder(key).finished(inPoint(key));
        }

        @Override
        public Optional<Checkpoint> checkpoint(RunKey key) throws IOException {
            return folder(key).checkpoint(inPoint(key));
        }

        @Override
        public void save(RunKey key, ArmRun run, Series soFar) throws IOException {
            folder(key).save(inPoint(key), run, soFar);
        }

        @Override
        public void finish(RunKey key, Series series) throws IOException {
            folder(key).finish(inPoint(key), series.ofDimensions(dimensions));
        }
    }

    /**
     * What a finished run reported.
     *
     * @param point what makes the point, as text
     * @param arm index of the scenario's arm
     * @param replicate index of the replicate
     */
    public Series read(String point, int arm, int replicate) throws IOException {
        return point(point).read(new RunKey(arm, replicate));
    }

    /**
     * Writes a table in place of one of the same name, whole or not at all.
     *
     * @param name of the file, ending in {@code .csv}
     * @param header names of the columns
     * @param rows with a field for each column
     */
    public void write(String name, List<String> header, List<List<String>> rows) throws IOException {
        Path beside = folder.resolve(name + ".tmp");
        try (CsvFile file = new CsvFile(beside, header.toArray(String[]::new))) {
            for (List<String> row : rows) {
                file.row(row.toArray(String[]::new));
            }
        }
        SealedFile.force(beside);
        Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        written.add(name);
    }

    /**
     * Writes a text in place of one of the same name, whole or not at all.
     *
     * @param name of the file
     * @param text its content
     */
    public void write(String name, String text) throws IOException {
        SealedFile.writeText(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        written.add(name);
    }

    /** A number as tables have it, with the shortest digits that read back as the same; empty for {@code NaN}. */
    public static String text(double value) {
        return Double.isNaN(value) ? "" : CsvFile.text(value);
    }

    /** Writes the scenario and notes that all tables are there, with their digests. */
    public void finish(ScenarioText scenario) throws IOException {
        write(RunStore.SCENARIO, scenario.yaml());
        List<Manifest.Content> files = new ArrayList<>();
        for (String name : written) {
            files.add(Digest.of(folder, name));
        }
        JsonFile.write(
                folder.resolve(StudyRecord.FILE),
                record.finishedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS), files));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
