package org.ayllu.ensembles.results.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.file.Digest;

/** Whether the files of a folder are as they were written. */
final class WrittenFiles {
    /** Files named in a message. */
    private static final int NAMED = 5;

    private WrittenFiles() {}

    /**
     * Looks at the lengths of files.
     *
     * @throws ResultsFolderException for the first that is missing or has another length
     */
    static void requireLengths(Path folder, List<Manifest.Content> files) throws IOException {
        for (Manifest.Content file : files) {
            Path path = folder.resolve(file.name());
            if (!Files.isRegularFile(path) || Files.size(path) != file.bytes()) {
                throw new ResultsFolderException(path + " is missing or has not the " + file.bytes() + " bytes that "
                        + Manifest.FILE + " says. Maybe the folder was copied in part.");
            }
        }
    }

    /** Names of those whose length or digest is another than written down. */
    static List<String> changed(Path folder, List<Manifest.Content> files) throws IOException {
        List<String> changed = new ArrayList<>();
        for (Manifest.Content file : files) {
            if (!Files.isRegularFile(folder.resolve(file.name()))
                    || !Digest.of(folder, file.name()).equals(file)) {
                changed.add(file.name());
            }
        }
        return changed;
    }

    /**
     * Reads all of the files.
     *
     * @throws ResultsFolderException naming those that are missing or changed
     */
    static void requireUnchanged(Path folder, List<Manifest.Content> files) throws IOException {
        List<String> changed = changed(folder, files);
        if (!changed.isEmpty()) {
            String rest = changed.size() > NAMED ? " and " + (changed.size() - NAMED) + " more" : "";
            throw new ResultsFolderException(
                    ResultsFolderException.Remedy.RUN_AGAIN,
                    folder + " is not as it was written: "
                            + String.join(", ", changed.subList(0, Math.min(NAMED, changed.size()))) + rest
                            + " changed since.");
        }
    }
}
