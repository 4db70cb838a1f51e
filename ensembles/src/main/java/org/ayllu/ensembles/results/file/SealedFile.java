package org.ayllu.ensembles.results.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A file that is either whole or recognisably not: written beside its place, forced to the disk and renamed; its last 8 bytes are the CRC32 of all
 * bytes before. Streams are plain file streams, since channels close when their thread is interrupted.
 */
public final class SealedFile {
    private static final int BUFFER = 1 << 16;

    private SealedFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Body {
        void writeTo(DataOutput out) throws IOException;
    }

    /** Puts a whole file in place of {@code file}. */
    public static void write(Path file, Body body) throws IOException {
        replace(file, stream -> {
            CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32());
            DataOutputStream out = new DataOutputStream(checked);
            body.writeTo(out);
            out.writeLong(checked.getChecksum().getValue());
            out.flush();
        });
    }

    /** Puts a text in place of {@code file}, without a checksum. */
    public static void writeText(Path file, byte[] text) throws IOException {
        replace(file, stream -> stream.write(text));
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(BufferedOutputStream stream) throws IOException;
    }

    private static void replace(Path file, Content content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try (FileOutputStream raw = new FileOutputStream(beside.toFile());
                BufferedOutputStream stream = new BufferedOutputStream(raw, BUFFER)) {
            content.writeTo(stream);
            stream.flush();
            raw.getFD().sync();
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Forces a file that others wrote to the disk. */
    public static void force(Path file) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.getFD().sync();
        }
    }

    /** Whether the checksum fits. */
    public static boolean sound(Path file) throws IOException {
        long length = Files.size(file) - Long.BYTES;
        if (length < 0) {
            return false;
        }
        try (DataInputStream in = open(file)) {
            CRC32 sum = new CRC32();
            byte[] buffer = new byte[BUFFER];
            long left = length;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    return false;
                }
                sum.update(buffer, 0, read);
                left -= read;
            }
            return in.readLong() == sum.getValue();
        }
    }

    /** Opens a file at its first byte. */
    public static DataInputStream open(Path file) throws IOException {
        InputStream raw = new FileInputStream(file.toFile());
        return new DataInputStream(new BufferedInputStream(raw, BUFFER));
    }
}
