package org.ayllu.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What of the machine ran short, where that is why a command failed: memory, or a folder for temporary files. */
final class Shortage {
    private static final long MEGABYTE = 1L << 20;
    /** Causes of causes that are looked at. */
    private static final int DEEPEST = 20;

    private Shortage() {}

    /** What to tell of a failure that a shortage explains, as a sentence; empty for any other. */
    static Optional<String> behind(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < DEEPEST && cause != null; i++) {
            if (cause instanceof OutOfMemoryError) {
                return Optional.of(memory());
            }
            cause = cause.getCause();
        }
        return temporaryFolder();
    }

    private static String memory() {
        return "the memory of " + Runtime.getRuntime().maxMemory() / MEGABYTE
                + " MB was not enough. Give more, as with JAVA_OPTS=-Xmx4g before the command, or ask for fewer"
                + " households or --threads.";
    }

    private static Optional<String> temporaryFolder() {
        String name = System.getProperty("java.io.tmpdir", "");
        return isWritable(name)
                ? Optional.empty()
                : Optional.of("the folder for temporary files, " + name
                        + ", is missing or cannot be written. Name another, as with"
                        + " JAVA_OPTS=-Djava.io.tmpdir=FOLDER before the command.");
    }

    private static boolean isWritable(String folder) {
        try {
            Path path = Path.of(folder);
            return Files.isDirectory(path) && Files.isWritable(path);
        } catch (InvalidPathException impossible) {
            return false;
        }
    }
}
