package org.ayllu.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are made, filled and emptied. */
public final class WorkFolder {
    private WorkFolder() {}

    /** A folder without content. */
    public static void empty(Path folder) {
        delete(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all that is in it, or a file, if it is there. */
    public static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            for (Path file : within(folder).reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all files of a folder. */
    public static void copy(Path from, Path to) {
        try {
            for (Path file : within(from).inOrder()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a file. */
    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a file this content. */
    public static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Regular files of a folder and of those in it, in the order of their names. */
    public static List<Path> files(Path folder) {
        return within(folder).inOrder().stream().filter(Files::isRegularFile).toList();
    }

    private static Content within(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return new Content(all.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Content(List<Path> all) {
        List<Path> inOrder() {
            return all.stream().sorted().toList();
        }

        List<Path> reversed() {
            return all.stream().sorted(Comparator.reverseOrder()).toList();
        }
    }
}
