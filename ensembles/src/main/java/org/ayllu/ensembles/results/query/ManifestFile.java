package org.ayllu.ensembles.results.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayllu.ensembles.files.FileNames;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.file.Folders;
import org.ayllu.ensembles.results.file.JsonFile;

/** Reads {@code manifest.json} of a folder of finished results. */
final class ManifestFile {
    private ManifestFile() {}

    /**
     * Reads it.
     *
     * @throws ResultsFolderException when there is none, or it is of another layout or incomplete
     */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            String unfinished = Files.exists(Folders.unfinished(folder))
                    ? " There is an unfinished one; start the same experiment again to finish it."
                    : "";
            throw new ResultsFolderException(folder + " is not a folder of finished results." + unfinished);
        }
        Manifest manifest = JsonFile.read(file, Manifest.class);
        if (manifest == null) {
            throw new ResultsFolderException(file + " cannot be read: it holds nothing.");
        }
        if (!Manifest.FORMAT.equals(manifest.format())) {
            throw new ResultsFolderException(
                    file + " has format '" + manifest.format() + "'; this version reads '" + Manifest.FORMAT + "'.");
        }
        if (!isComplete(manifest)) {
            throw new ResultsFolderException(file + " cannot be read: what a manifest must have is missing in it.");
        }
        for (Manifest.Content one : manifest.files()) {
            requireWithin(file, one.name());
        }
        return manifest;
    }

    private static boolean isComplete(Manifest manifest) {
        return Stream.of(manifest.experiment(), manifest.software(), manifest.execution(), manifest.counts())
                        .allMatch(Objects::nonNull)
                && !manifest.experiment().arms().isEmpty()
                && manifest.experiment().arms().stream().allMatch(arm -> arm.name() != null)
                && manifest.files().stream().allMatch(one -> one.name() != null && one.sha256() != null);
    }

    /** A name leads to no other folder. */
    static void requireWithin(Path manifest, String name) throws ResultsFolderException {
        boolean within = FileNames.find(name)
                .map(path -> !path.isAbsolute() && !path.normalize().startsWith(".."))
                .orElse(false);
        if (!within) {
            throw new ResultsFolderException(manifest + " names a file outside the folder: " + name);
        }
    }
}
