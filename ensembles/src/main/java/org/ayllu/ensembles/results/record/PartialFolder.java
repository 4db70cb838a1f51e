package org.ayllu.ensembles.results.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.file.FolderLock;
import org.ayllu.ensembles.results.file.Folders;
import org.ayllu.ensembles.results.file.JsonFile;
import org.ayllu.ensembles.results.segment.RunSegments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code OUT.partial}: locked while in use, tied to one scenario, renamed to {@code OUT} at the end. */
final class PartialFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PartialFolder.class);
    private static final String RECORD = "partial.json";
    private static final String RUNS = "runs";

    private final Path out;
    private final Path path;
    private final boolean replace;
    private final FolderLock lock;
    private final PartialRecord record;

    private PartialFolder(Path out, boolean replace, FolderLock lock, PartialRecord record) {
        this.out = out;
        this.path = Folders.unfinished(out);
        this.replace = replace;
        this.lock = lock;
        this.record = record;
    }

    /**
     * Opens or makes the folder.
     *
     * @param out where the results shall be in the end
     * @param identity what its runs are runs of
     * @param replace whether finished results in {@code out}, and an unfinished folder of another scenario, give way
     * @throws ResultsFolderException when something is in the way
     */
    static PartialFolder open(Path out, PartialRecord.Identity identity, boolean replace) throws IOException {
        Path target = out.toAbsolutePath().normalize();
        Path path = Folders.unfinished(target);
        requireFree(target, replace);
        boolean known = Files.exists(path.resolve(RECORD));
        if (!known && Files.exists(path) && !onlyOurs(path)) {
            throw new ResultsFolderException(path + " exists and was not made by this program."
                    + " Maybe move it away, or choose another output folder.");
        }
        Files.createDirectories(path);
        FolderLock lock = FolderLock.acquire(path);
        try {
            PartialRecord record = recordOf(path, identity, replace);
            JsonFile.write(path.resolve(RECORD), record);
            Files.createDirectories(path.resolve(RUNS));
            return new PartialFolder(target, replace, lock, record);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether an unfinished folder of this experiment is there. */
    static boolean holds(Path out, PartialRecord.Identity identity) throws IOException {
        Path file = Folders.unfinished(out).resolve(RECORD);
        return Files.exists(file)
                && JsonFile.read(file, PartialRecord.class).identity().equals(identity);
    }

    private static boolean onlyOurs(Path path) throws IOException {
        try (var children = Files.list(path)) {
            return children.allMatch(child -> {
                String name = child.getFileName().toString();
                return name.equals("lock") || name.startsWith(RECORD);
            });
        }
    }

    private static void requireFree(Path target, boolean replace) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (Files.isDirectory(target) && Folders.isEmpty(target)) {
            return;
        }
        if (!Files.exists(target.resolve(Manifest.FILE))) {
            throw new ResultsFolderException(
                    target + " exists and holds no results of this program. Maybe choose another output folder.");
        }
        if (!replace) {
            throw new ResultsFolderException(target + " already holds finished results."
                    + " Maybe choose another output folder, or ask for them to be replaced.");
        }
    }

    private static PartialRecord recordOf(Path path, PartialRecord.Identity identity, boolean replace)
            throws IOException {
        Path file = path.resolve(RECORD);
        if (Files.exists(file)) {
            PartialRecord record = JsonFile.read(file, PartialRecord.class);
            if (record.identity().equals(identity)) {
                return record.nextSession();
            }
            if (!replace) {
                throw new ResultsFolderException(path + " holds an unfinished experiment of " + record.identity()
                        + "; this one is of " + identity
                        + ". Maybe choose another output folder, delete this one, or ask for it to be replaced.");
            }
            LOG.warn("{} held an unfinished experiment of {}, which is replaced", path, record.identity());
            Folders.delete(path.resolve(RUNS));
        }
        return new PartialRecord(identity, Instant.now().truncatedTo(ChronoUnit.MILLIS), 1);
    }

    Path path() {
        return path;
    }

    PartialRecord record() {
        return record;
    }

    /** The finished runs, which the caller closes. */
    RunSegments runs() throws IOException {
        return RunSegments.open(path.resolve(RUNS), record.identity().scenarioHash());
    }

    /** Renames the folder; what only a continued ensemble needs is dropped afterwards, so that a kill in between loses nothing. */
    void publish() throws IOException {
        lock.close();
        Path old = out.resolveSibling(out.getFileName() + ".replaced");
        Folders.delete(old);
        requireFree(out, replace);
        if (Files.exists(out)) {
            Files.move(out, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(path, out, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(out.resolve(RUNS));
        Files.deleteIfExists(out.resolve(RECORD));
        Folders.delete(old);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
