package org.ayllu.ensembles.files;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file that a user gave, read as a whole. It must be a regular file, reached through links or not, of a size that fits its kind; a file compressed with
 * gzip is decompressed, up to the same size. Workbooks, databases and other files that hold no text are named and refused.
 */
public final class InputFile {
    private static final int MEGABYTE = 1_000_000;
    /** Bits of a file's mode in Unix that say what it is, and their values. */
    private static final int TYPE = 0170000;

    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final Path path;
    private final byte[] bytes;

    private InputFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param kind what it should be
     * @return its content, without compression
     * @throws InputFileException if it is missing, no regular file, too large, compressed in another way than by gzip, or known to hold no text
     */
    public static InputFile read(Path path, FileKind kind) {
        byte[] stored = stored(path, kind);
        byte[] content = FileFormat.isGzip(stored) ? decompressed(path, kind, stored) : stored;
        FileFormat.of(content).ifPresent(format -> {
            throw InputFileException.of(
                    path, path + " is " + format.words() + ", but " + kind.words() + " is text: " + format.remedy());
        });
        return new InputFile(path, content);
    }

    /**
     * The bytes of a file as they are on disk, compressed or not.
     *
     * @throws InputFileException if it is missing, no regular file or too large
     */
    public static byte[] stored(Path path, FileKind kind) {
        if (require(path, kind) == 0) {
            return new byte[0]; // what the kernel shows as an empty file may be read without end
        }
        return attempt(path, () -> {
            try (InputStream in = Files.newInputStream(path)) {
                return bounded(path, kind, in, "");
            }
        });
    }

    /**
     * Looks whether there is a regular file of a fitting size, without reading it.
     *
     * @return its size, bytes
     * @throws InputFileException if there is none
     */
    public static long require(Path path, FileKind kind) {
        BasicFileAttributes about = attempt(path, () -> Files.readAttributes(path, BasicFileAttributes.class));
        if (!about.isRegularFile()) {
            String other = attempt(path, () -> other(path, about));
            throw InputFileException.of(path, path + " is " + other + ", but a file is needed");
        }
        if (about.size() > kind.largest()) {
            throw tooLarge(path, kind, "");
        }
        return about.size();
    }

    /** What a path is that is there and no regular file, such as {@code a folder}. */
    static Optional<String> special(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
        return about.isRegularFile() ? Optional.empty() : Optional.of(other(path, about));
    }

    /** What is done with a file. */
    private interface Attempt<T> {
        T make() throws IOException;
    }

    private static <T> T attempt(Path path, Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (NoSuchFileException missing) {
            throw InputFileException.missing(path);
        } catch (AccessDeniedException denied) {
            throw InputFileException.of(path, "there is no permission to read " + path);
        } catch (FileSystemException unusable) {
            throw InputFileException.of(path, "cannot read " + path + ": " + reason(unusable));
        } catch (IOException unreadable) {
            throw InputFileException.of(path, "cannot read " + path + ": " + unreadable.getMessage());
        }
    }

    private static String reason(FileSystemException unusable) {
        String reason = unusable.getReason();
        return reason == null ? "the system refuses" : reason;
    }

    private static String other(Path path, BasicFileAttributes about) throws IOException {
        if (about.isDirectory()) {
            return "a folder";
        }
        try {
            int mode = (Integer) Files.getAttribute(path, "unix:mode");
            return switch (mode & TYPE) {
                case PIPE -> "a pipe";
                case SOCKET -> "a socket";
                default -> "a device";
            };
        } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
            return "no regular file";
        }
    }

    private static byte[] decompressed(Path path, FileKind kind, byte[] stored) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
            return bounded(path, kind, in, " once decompressed");
        } catch (EOFException cut) {
            throw InputFileException.of(
                    path, path + " is compressed (gzip) and ends before its end. Maybe it was copied in part");
        } catch (ZipException damaged) {
            throw InputFileException.of(path, path + " is compressed (gzip) and damaged: " + damaged.getMessage());
        } catch (IOException unreadable) {
            throw InputFileException.of(path, "cannot decompress " + path + ": " + unreadable.getMessage());
        }
    }

    private static byte[] bounded(Path path, FileKind kind, InputStream in, String when) throws IOException {
        byte[] bytes = in.readNBytes(kind.largest() + 1);
        if (bytes.length > kind.largest()) {
            throw tooLarge(path, kind, when);
        }
        return bytes;
    }

    private static InputFileException tooLarge(Path path, FileKind kind, String when) {
        return InputFileException.of(
                path,
                path + " has more than " + kind.largest() / MEGABYTE + " MB" + when + "; that is not " + kind.words());
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /**
     * The content as text in UTF-8; one that begins with a byte order mark, in the encoding that the mark tells.
     *
     * @throws InputFileException with line and column of what is not in this encoding, or of a zero character
     */
    public String text() {
        return text(StandardCharsets.UTF_8);
    }

    /**
     * The content as text, without its byte order mark.
     *
     * @param encoding where no byte order mark tells it
     * @throws InputFileException with line and column of what is not in this encoding, or of a zero character
     */
    public String text(Charset encoding) {
        return new TextDecoder(path, bytes, encoding).text();
    }
}
