package org.ayllu.ensembles.results.segment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.ayllu.ensembles.execution.RunKey;

/** Finds the runs in a segment that is there already. */
final class SegmentScan {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final String hash;
    private final SegmentBytes bytes;
    private final KeyList keys;
    private boolean whole = true;

    /**
     * A scan.
     *
     * @param path the segment
     * @param hash of the scenario
     * @param bytes reads it later
     * @param keys empty; takes what its series are about
     */
    SegmentScan(Path path, String hash, SegmentBytes bytes, KeyList keys) {
        this.path = path;
        this.hash = hash;
        this.bytes = bytes;
        this.keys = keys;
    }

    /**
     * Notes where the runs of the segment lie.
     *
     * @return whether all of it could be read
     */
    boolean read(Map<RunKey, Segment.Place> places) throws IOException {
        byte[] head = Segment.head(hash);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(path.toFile()), BUFFER))) {
            if (!Arrays.equals(in.readNBytes(head.length), head)) {
                return false;
            }
            long end = Files.size(path);
            long at = head.length;
            while (at < end) {
                byte[] record = record(in, end - at);
                if (in.readLong() == Segment.checksum(record, record.length)) {
                    note(record, at + Segment.HEAD, places);
                } else {
                    whole = false;
                }
                at += record.length + Long.BYTES;
            }
            return whole;
        } catch (EOFException torn) {
            return false;
        }
    }

    /** The next record without its checksum. */
    private static byte[] record(DataInputStream in, long left) throws IOException {
        byte[] head = new byte[Segment.HEAD];
        in.readFully(head);
        int size = ByteBuffer.wrap(head).getInt(2 * Integer.BYTES);
        if (size < 0 || size > left - Segment.HEAD - Long.BYTES) {
            throw new EOFException();
        }
        byte[] record = Arrays.copyOf(head, Segment.HEAD + size);
        in.readFully(record, Segment.HEAD, size);
        return record;
    }

    /** A run whose keys were lost is lost too. */
    private void note(byte[] record, long offset, Map<RunKey, Segment.Place> places) throws IOException {
        ByteBuffer fields = ByteBuffer.wrap(record);
        int kind = fields.getInt();
        int number = fields.getInt();
        int size = fields.getInt();
        if (kind == Segment.KEYS) {
            if (number == keys.size()) {
                keys.decode(Arrays.copyOfRange(record, Segment.HEAD, record.length));
            } else {
                whole = false;
            }
            return;
        }
        int[] numbers = Segment.numbers(fields);
        if (Arrays.stream(numbers).allMatch(one -> one < keys.size())) {
            places.put(new RunKey(kind, number), new Segment.Place(bytes, offset, size, keys));
        } else {
            whole = false;
        }
    }
}
