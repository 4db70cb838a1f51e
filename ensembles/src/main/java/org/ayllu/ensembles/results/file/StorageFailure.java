package org.ayllu.ensembles.results.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ayllu.ensembles.results.ResultsFolderException;

/** Says why results could not be stored, what is kept, and how to go on. */
public final class StorageFailure {
    private static final long KILO = 1000;
    private static final long MEGA = 1_000_000;

    private StorageFailure() {}

    /**
     * The failure in words.
     *
     * @param cause what went wrong
     * @param folder where runs are kept
     * @param finished how many of them are finished
     * @param runs how many there are in all
     */
    public static ResultsFolderException of(IOException cause, Path folder, int finished, int runs) {
        boolean full = full(cause);
        String why = full
                ? "the disk is full (" + free(folder) + " free)"
                : String.valueOf(cause.getMessage()).strip().lines().findFirst().orElse("");
        String advice = full ? "Free some space, then start" : "Once that is mended, start";
        return new ResultsFolderException(
                "The results could not be stored in " + folder + ": " + why + ". " + finished + " of " + runs
                        + " runs are finished and kept there. " + advice + " the same again to continue.",
                cause);
    }

    private static boolean full(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            String text = String.valueOf(one.getMessage()).toLowerCase(Locale.ROOT);
            if (text.contains("no space left")
                    || text.contains("not enough space")
                    || text.contains("quota exceeded")) {
                return true;
            }
        }
        return false;
    }

    private static String free(Path folder) {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            long bytes = Files.getFileStore(there).getUsableSpace();
            return bytes < MEGA ? bytes / KILO + " kB" : bytes / MEGA + " MB";
        } catch (IOException unknown) {
            return "nothing";
        }
    }
}
