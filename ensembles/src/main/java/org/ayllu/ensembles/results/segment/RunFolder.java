package org.ayllu.ensembles.results.segment;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.Checkpoint;
import org.ayllu.ensembles.execution.RunKeeper;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.results.file.SealedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps runs as files {@code arm-A_rep-R.run} once finished and {@code arm-A_rep-R.checkpoint} before. A file that is torn, damaged or of another
 * scenario is left out with a warning, and its run starts again.
 */
public final class RunFolder implements RunKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(RunFolder.class);
    /** "AYLLURUN" in ASCII, then the version of the layout. */
    private static final long MAGIC = 0x41594C4C5552554EL;

    private static final int LAYOUT = 3;

    private final Path folder;
    private final String hash;

    /**
     * A folder of runs.
     *
     * @param folder exists
     * @param hash of the scenario
     */
    public RunFolder(Path folder, String hash) {
        this.folder = folder;
        this.hash = hash;
    }

    @Override
    public boolean finished(RunKey key) throws IOException {
        return usable(runFile(key), key);
    }

    @Override
    public Optional<Checkpoint> checkpoint(RunKey key) throws IOException {
        Path file = checkpointFile(key);
        if (!usable(file, key)) {
            return Optional.empty();
        }
        return Optional.of(run -> {
            try (DataInputStream in = SealedFile.open(file)) {
                headerFits(in, key);
                Series soFar = Series.read(in);
                run.restore(in);
                return soFar;
            }
        });
    }

    @Override
    public void save(RunKey key, ArmRun run, Series soFar) throws IOException {
        SealedFile.write(checkpointFile(key), out -> {
            writeHeader(out, key);
            soFar.write(out);
            run.save(out);
        });
    }

    @Override
    public void finish(RunKey key, Series series) throws IOException {
        SealedFile.write(runFile(key), out -> {
            writeHeader(out, key);
            series.write(out);
        });
        Files.deleteIfExists(checkpointFile(key));
    }

    boolean hasCheckpoint(RunKey key) {
        return Files.exists(checkpointFile(key));
    }

    /** Drops the checkpoint of a run that is finished. */
    void drop(RunKey key) throws IOException {
        Files.deleteIfExists(checkpointFile(key));
    }

    /** What a finished run reported. */
    public Series read(RunKey key) throws IOException {
        try (DataInputStream in = SealedFile.open(runFile(key))) {
            headerFits(in, key);
            return Series.read(in);
        }
    }

    private boolean usable(Path file, RunKey key) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        if (SealedFile.sound(file)) {
            try (DataInputStream in = SealedFile.open(file)) {
                if (headerFits(in, key)) {
                    return true;
                }
            }
        }
        LOG.warn("{} is damaged or of another scenario and is left out; {} starts again", file, key);
        return false;
    }

    private void writeHeader(DataOutput out, RunKey key) throws IOException {
        out.writeLong(MAGIC);
        out.writeInt(LAYOUT);
        out.writeUTF(hash);
        out.writeInt(key.arm());
        out.writeInt(key.replicate());
    }

    private boolean headerFits(DataInputStream in, RunKey key) throws IOException {
        return in.readLong() == MAGIC
                && in.readInt() == LAYOUT
                && in.readUTF().equals(hash)
                && in.readInt() == key.arm()
                && in.readInt() == key.replicate();
    }

    private Path runFile(RunKey key) {
        return folder.resolve(stem(key) + ".run");
    }

    private Path checkpointFile(RunKey key) {
        return folder.resolve(stem(key) + ".checkpoint");
    }

    private static String stem(RunKey key) {
        return "arm-" + key.arm() + "_rep-" + key.replicate();
    }
}
