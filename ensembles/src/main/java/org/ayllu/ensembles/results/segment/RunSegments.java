package org.ayllu.ensembles.results.segment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.Checkpoint;
import org.ayllu.ensembles.execution.RunKeeper;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps finished runs one behind the other in files {@code segment-N.runs}, one for each session, since a file of its own for each of ten thousand short runs
 * would take longer than the runs. A killed process loses no finished run. After a power cut those of the last second may start again. Checkpoints are files of
 * their own.
 */
public final class RunSegments implements RunKeeper, RunReader, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunSegments.class);
    private static final String SUFFIX = ".runs";
    /** Room for what a run without a panel reports beside figures, in bytes. */
    private static final int SMALL = 1 << 12;

    private final Path folder;
    private final String hash;
    private final RunFolder checkpoints;
    private final Map<RunKey, Segment.Place> places = new ConcurrentHashMap<>();
    /** What the series of this session are about. */
    private final KeyList keys = new KeyList();

    private final List<SegmentBytes> before = new ArrayList<>();
    private @Nullable Segment current;

    private RunSegments(Path folder, String hash) {
        this.folder = folder;
        this.hash = hash;
        this.checkpoints = new RunFolder(folder, hash);
    }

    /**
     * Opens a folder with all finished runs in it. What is torn, damaged or of another scenario is left out with a warning, and its run starts again.
     *
     * @param folder exists
     * @param hash of the scenario
     */
    public static RunSegments open(Path folder, String hash) throws IOException {
        List<Path> files;
        try (Stream<Path> children = Files.list(folder)) {
            files = children.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
        RunSegments runs = new RunSegments(folder, hash);
        for (Path file : files) {
            SegmentBytes bytes = new SegmentBytes(file);
            runs.before.add(bytes);
            boolean whole = new SegmentScan(file, hash, bytes, new KeyList()).read(runs.places);
            if (!whole) {
                LOG.warn("{} is torn, damaged or of another scenario; what cannot be read of it starts again", file);
            }
        }
        return runs;
    }

    /** Number of finished runs. */
    public int size() {
        return places.size();
    }

    @Override
    public boolean finished(RunKey key) {
        return places.containsKey(key);
    }

    @Override
    public Optional<Checkpoint> checkpoint(RunKey key) throws IOException {
        return checkpoints.checkpoint(key);
    }

    @Override
    public void save(RunKey key, ArmRun run, Series soFar) throws IOException {
        checkpoints.save(key, run, soFar);
    }

    @Override
    public void finish(RunKey key, Series series) throws IOException {
        int[] numbers = keys.numbers(series.keys());
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(series.figureBytes() + numbers.length * Integer.BYTES + SMALL);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
        series.writeBody(out);
        boolean saved = checkpoints.hasCheckpoint(key);
        append(key, bytes.toByteArray(), saved);
        if (saved) {
            checkpoints.drop(key);
        }
    }

    private synchronized void append(RunKey key, byte[] run, boolean sync) throws IOException {
        Segment segment = current;
        if (segment == null) {
            segment = Segment.create(unused(), hash, keys);
            current = segment;
        }
        places.put(key, segment.append(key, run, sync));
    }

    /** The first name that no file has. */
    private Path unused() {
        int number = 0;
        Path file = segment(number);
        while (Files.exists(file)) {
            number++;
            file = segment(number);
        }
        return file;
    }

    private Path segment(int number) {
        return folder.resolve(String.format(Locale.ROOT, "segment-%06d%s", number, SUFFIX));
    }

    @Override
    public Series read(RunKey key) throws IOException {
        Segment.Place place = placeOf(key, places);
        byte[] run = new byte[place.size()];
        place.read(run);
        ByteBuffer head = ByteBuffer.wrap(run);
        int[] numbers = Segment.numbers(head);
        int begun = head.position();
        DataInputStream rest = new DataInputStream(new ByteArrayInputStream(run, begun, run.length - begun));
        return Series.readBody(rest, place.keys().keys(numbers));
    }

    @Override
    public FigureReader figures() {
        return new FigureReader(places);
    }

    static Segment.Place placeOf(RunKey key, Map<RunKey, Segment.Place> places) {
        Segment.Place place = places.get(key);
        if (place == null) {
            throw new IllegalStateException(key + " is not finished");
        }
        return place;
    }

    /** Forces what was appended to the disk. */
    @Override
    public synchronized void close() throws IOException {
        if (current != null) {
            current.close();
            current = null;
        }
        for (SegmentBytes bytes : before) {
            bytes.close();
        }
    }
}
