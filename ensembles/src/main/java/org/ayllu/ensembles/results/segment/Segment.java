package org.ayllu.ensembles.results.segment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.ayllu.ensembles.execution.RunKey;

/**
 * A file of runs one behind the other, each with its key, its length and a CRC32 of all of these. Records that are torn or damaged are passed over. A write that fails, as on a full disk, is taken back.
 */
final class Segment implements AutoCloseable {
    /** "AYLLUSEG" in ASCII, then the version of the layout. */
    private static final long MAGIC = 0x41594C4C55534547L;

    private static final int LAYOUT = 4;
    /** Arm and replicate, or {@link #KEYS} and a number; then the length. */
    static final int HEAD = 3 * Integer.BYTES;

    /** In the place of an arm: the record holds keys, from a number on. */
    static final int KEYS = -1;

    private static final long SYNC_NANOS = 1_000_000_000L;

    private final RandomAccessFile file;
    private final SegmentBytes bytes;
    private final KeyList keys;
    /** So many keys stand in the file. */
    private int described;

    private long length;
    private long synced = System.nanoTime();

    private Segment(RandomAccessFile file, SegmentBytes bytes, KeyList keys) {
        this.file = file;
        this.bytes = bytes;
        this.keys = keys;
    }

    /** Where a run lies, and what its series are about by number. */
    record Place(SegmentBytes file, long offset, int size, KeyList keys) {
        /** Reads its bytes into the first places of others. */
        void read(byte[] into) throws IOException {
            file.read(offset, into, size);
        }
    }

    /** A new file; what its series are about is numbered by {@code keys}. */
    static Segment create(Path path, String hash, KeyList keys) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        Segment segment = new Segment(file, new SegmentBytes(path), keys);
        try {
            file.setLength(0);
            segment.write(head(hash));
            return segment;
        } catch (IOException e) {
            file.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    static byte[] head(String hash) {
        byte[] name = hash.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + 2 * Integer.BYTES + name.length)
                .putLong(MAGIC)
                .putInt(LAYOUT)
                .putInt(name.length)
                .put(name)
                .array();
    }

    /** Adds a run; forces it to the disk if asked, or if the latest time was more than a second ago. */
    Place append(RunKey key, byte[] run, boolean sync) throws IOException {
        int known = keys.size();
        if (known > described) {
            write(record(KEYS, described, keys.encoded(described)));
            described = known;
        }
        Place place = new Place(bytes, length + HEAD, run.length, keys);
        write(record(key.arm(), key.replicate(), run));
        if (sync || System.nanoTime() - synced >= SYNC_NANOS) {
            file.getFD().sync();
            synced = System.nanoTime();
        }
        return place;
    }

    private static byte[] record(int kind, int number, byte[] body) {
        byte[] record = new byte[HEAD + body.length + Long.BYTES];
        ByteBuffer buffer = ByteBuffer.wrap(record)
                .putInt(kind)
                .putInt(number)
                .putInt(body.length)
                .put(body);
        buffer.putLong(checksum(record, HEAD + body.length));
        return record;
    }

    /** The numbers of its keys, with which a run begins. */
    static int[] numbers(ByteBuffer run) {
        int[] numbers = new int[run.getInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = run.getInt();
        }
        return numbers;
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

    static long checksum(byte[] bytes, int count) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, count);
        return sum.getValue();
    }

    @Override
    public void close() throws IOException {
        try (file;
                bytes) {
            file.getFD().sync();
        }
    }
}
