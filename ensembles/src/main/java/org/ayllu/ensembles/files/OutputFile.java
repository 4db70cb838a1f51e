package org.ayllu.ensembles.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a user names to write to: written whole or not at all, in the place of a regular file or of nothing. */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a text in UTF-8, half a surrogate pair as a question mark. A link is kept, and the file that it leads to is replaced.
     *
     * @param file the file, in a folder that is there
     * @throws InputFileException if a folder, a device, a pipe or another thing that is no regular file stands there: it is left alone
     * @throws IOException if it cannot be written; what was there before is still there
     */
    public static void write(Path file, String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        InputFile.special(file).ifPresent(special -> {
            throw InputFileException.of(
                    file, file + " is " + special + ", and only a file is replaced: name another to write to");
        });
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
