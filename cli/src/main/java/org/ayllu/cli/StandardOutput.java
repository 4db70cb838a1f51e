package org.ayllu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers that something could not be written: a writer above it would swallow that. */
final class StandardOutput extends OutputStream {
    private static final String CLOSED = "Broken pipe";

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private @Nullable IOException failure;

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException unwritten) {
            failure = failure == null ? unwritten : failure;
            throw unwritten;
        }
    }

    /** Whether something was lost. */
    boolean failed() {
        return failure != null;
    }

    /** What to tell of it: nothing if another program has read as much as it wanted. */
    Optional<String> told() {
        return failure == null || CLOSED.equals(failure.getMessage())
                ? Optional.empty()
                : Optional.of("what was to be printed could not be written: " + failure.getMessage());
    }
}
