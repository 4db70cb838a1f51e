package org.ayllu.ensembles.results.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.Software;
import org.ayllu.ensembles.results.file.JsonFile;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code study.json} of the folder of a study.
 *
 * @param format {@link #FORMAT}
 * @param identity what is studied
 * @param software what simulated it
 * @param points number of points
 * @param runs number of runs
 * @param finished when the tables were written; null before
 * @param files the tables and the scenario, with their digests; null before they are written, and in folders of versions that did not note them
 */
public record StudyRecord(
        String format,
        Identity identity,
        Software software,
        int points,
        int runs,
        @Nullable Instant finished,
        @Nullable List<Manifest.Content> files) {
    /** Name of the file. */
    public static final String FILE = "study.json";

    /** Layout of the folder that this version writes and reads. */
    public static final String FORMAT = "ayllu-study-1";

    /** Copies the list. */
    public StudyRecord {
        files = files == null ? null : List.copyOf(files);
    }

    /**
     * What is studied; another number of points or other values leave it as it is.
     *
     * @param kind the command that studies it, such as {@code sweep}
     * @param scenario the scenario's short name
     * @param scenarioHash digest of everything in the scenario's base that can move a figure
     * @param seed of all draws
     * @param replicates of each arm at each point
     * @param factors paths of what is varied
     */
    public record Identity(
            String kind, String scenario, String scenarioHash, long seed, int replicates, List<String> factors) {
        /** Copies the list. */
        public Identity {
            factors = List.copyOf(factors);
        }
    }

    /** A study that is about to begin. */
    public static StudyRecord of(Identity identity, int points, int runs) {
        return new StudyRecord(FORMAT, identity, Software.current(), points, runs, null, null);
    }

    public StudyRecord finishedAt(Instant when, List<Manifest.Content> written) {
        return new StudyRecord(format, identity, software, points, runs, when, written);
    }

    /**
     * Reads what stands in the folder of a study.
     *
     * @throws ResultsFolderException when it cannot be read or lacks what it must have
     */
    public static StudyRecord read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        StudyRecord record = JsonFile.read(file, StudyRecord.class);
        if (record == null || record.identity() == null || !isComplete(record.files())) {
            throw new ResultsFolderException(file + " cannot be read: what it must have is missing in it.");
        }
        for (Manifest.Content one : record.files() == null ? List.<Manifest.Content>of() : record.files()) {
            ManifestFile.requireWithin(file, one.name());
        }
        return record;
    }

    private static boolean isComplete(@Nullable List<Manifest.Content> files) {
        return files == null || files.stream().allMatch(one -> one.name() != null && one.sha256() != null);
    }

    /**
     * Reads the files of a study and holds them against what was written down.
     *
     * @param folder of the study
     * @return what to say where nothing was written down: the study is of an earlier version, or not finished
     * @throws ResultsFolderException when files are missing or changed
     */
    public static Optional<String> requireUnchanged(Path folder) throws IOException {
        StudyRecord record = read(folder);
        if (record.files() == null) {
            return Optional.of(
                    folder + " does not say how its tables were written, so whether they have changed since is"
                            + " not known. Start the same study again to write them anew.");
        }
        WrittenFiles.requireUnchanged(folder, record.files());
        return Optional.empty();
    }

    /**
     * Looks whether a study that goes on would write over what somebody changed. What is missing is written anew.
     *
     * @param folder of the study
     * @throws ResultsFolderException when files are changed
     */
    public static void requireNoneChanged(Path folder) throws IOException {
        StudyRecord record = read(folder);
        if (record.files() != null) {
            WrittenFiles.requireUnchanged(
                    folder,
                    record.files().stream()
                            .filter(one -> Files.exists(folder.resolve(one.name())))
                            .toList());
        }
    }
}
