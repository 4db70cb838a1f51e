package org.ayllu.experiments.results;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import org.ayllu.experiments.ensemble.RunKey;

/**
 * A file of runs one behind the other, each with its key, its length and a CRC32 of all of these. Records that are torn or damaged are passed over. A write that fails, as on a full disk, is taken back.
 */
final class Segment implements AutoCloseable {
    /** "AYLLUSEG" in ASCII, then the version of the layout. */
    private static final long MAGIC = 0x41594C4C55534547L;

    private static final int LAYOUT = 1;
    private static final int BUFFER = 1 << 16;
    /** Arm, replicate and length. */
    private static final int HEAD = 3 * Integer.BYTES;

    private static final long SYNC_NANOS = 1_000_000_000L;

    private final Path path;
    private final RandomAccessFile file;
    private long length;
    private long synced = System.nanoTime();

    private Segment(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    /** Where a run lies: {@code size} bytes from {@code offset} on. */
    record Place(Path file, long offset, int size) {
        DataInputStream open() throws IOException {
            FileInputStream raw = new FileInputStream(file.toFile());
            try {
                raw.skipNBytes(offset);
            } catch (IOException e) {
                raw.close();
                throw e;
            }
            return new DataInputStream(new BufferedInputStream(raw, BUFFER));
        }
    }

    static Segment create(Path path, String hash) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        Segment segment = new Segment(path, file);
        try {
            file.setLength(0);
            byte[] name = hash.getBytes(StandardCharsets.UTF_8);
            segment.write(ByteBuffer.allocate(Long.BYTES + 2 * Integer.BYTES + name.length)
                    .putLong(MAGIC)
                    .putInt(LAYOUT)
                    .putInt(name.length)
                    .put(name)
                    .array());
            return segment;
        } catch (IOException e) {
            file.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Adds a run; forces it to the disk if asked, or if the latest time was more than a second ago. */
    Place append(RunKey key, byte[] run, boolean sync) throws IOException {
        byte[] record = new byte[HEAD + run.length + Long.BYTES];
        ByteBuffer buffer = ByteBuffer.wrap(record)
                .putInt(key.arm())
                .putInt(key.replicate())
                .putInt(run.length)
                .put(run);
        buffer.putLong(checksum(record, HEAD + run.length));
        Place place = new Place(path, length + HEAD, run.length);
        write(record);
        if (sync || System.nanoTime() - synced >= SYNC_NANOS) {
            file.getFD().sync();
            synced = System.nanoTime();
        }
        return place;
    }

    private void write(byte[] bytes) throws IOException {
        try {
            file.seek(length);
            file.write(bytes);
            length += bytes.length;
        } catch (IOException e) {
            file.setLength(length);
            throw e;
        }
    }

    /**
     * Notes where the runs of a file lie.
     *
     * @return whether all of the file could be read
     */
    static boolean read(Path path, String hash, Map<RunKey, Place> places) throws IOException {
        long end = Files.size(path);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(path.toFile()), BUFFER))) {
            byte[] name = hash.getBytes(StandardCharsets.UTF_8);
            boolean fits = in.readLong() == MAGIC
                    && in.readInt() == LAYOUT
                    && in.readInt() == name.length
                    && Arrays.equals(in.readNBytes(name.length), name);
            long at = Long.BYTES + 2L * Integer.BYTES + name.length;
            boolean whole = fits;
            while (fits && at < end) {
                byte[] head = new byte[HEAD];
                in.readFully(head);
                ByteBuffer fields = ByteBuffer.wrap(head);
                RunKey key = new RunKey(fields.getInt(), fields.getInt());
                int size = fields.getInt();
                if (size < 0 || size > end - at - HEAD - Long.BYTES) {
                    return false;
                }
                byte[] record = Arrays.copyOf(head, HEAD + size);
                in.readFully(record, HEAD, size);
                if (in.readLong() == checksum(record, record.length)) {
                    places.put(key, new Place(path, at + HEAD, size));
                } else {
                    whole = false;
                }
                at += HEAD + size + Long.BYTES;
            }
            return whole;
        } catch (EOFException torn) {
            return false;
        }
    }

    private static long checksum(byte[] bytes, int count) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, count);
        return sum.getValue();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            file.getFD().sync();
        }
    }
}
