package org.ayllu.ensembles.results.segment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads pieces of a segment, each of which is read several times, and keeps it open between them. Threads that read at the same time do so by files of their own and
 * do not wait for each other.
 */
final class SegmentBytes implements AutoCloseable {
    private final Path path;
    private final Queue<RandomAccessFile> idle = new ConcurrentLinkedQueue<>();

    /** Of a segment that need not exist yet. */
    SegmentBytes(Path path) {
        this.path = path;
    }

    /** Reads so many bytes from an offset on. */
    void read(long offset, byte[] into, int size) throws IOException {
        @Nullable RandomAccessFile waiting = idle.poll();
        RandomAccessFile file = waiting == null ? new RandomAccessFile(path.toFile(), "r") : waiting;
        try {
            file.seek(offset);
            file.readFully(into, 0, size);
        } finally {
            idle.add(file);
        }
    }

    @Override
    public void close() throws IOException {
        for (RandomAccessFile file = idle.poll(); file != null; file = idle.poll()) {
            file.close();
        }
    }
}
