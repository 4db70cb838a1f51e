package org.ayllu.ensembles.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Texts turned to paths. */
public final class FileNames {
    private static final int SHOWN = 60;

    private FileNames() {}

    /**
     * A text as a path.
     *
     * @throws InputFileException if the system allows no file of this name: because of a zero character, or of letters that the locale cannot write
     */
    public static Path path(String text) {
        return find(text).orElseThrow(() -> InputFileException.of(Path.of(""), problem(text)));
    }

    /** A text as a path; empty where {@link #path} would throw. */
    public static Optional<Path> find(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException refused) {
            return Optional.empty();
        }
    }

    /**
     * The path of a name that stands in a file of the folder.
     *
     * @throws InputFileException as in {@link #path}
     */
    public static Path within(Path folder, String name) {
        return folder.resolve(path(name));
    }

    private static String problem(String text) {
        String shown = shown(text);
        return text.indexOf('\0') >= 0
                ? "the name of a file cannot hold a zero character: " + shown
                : "this system cannot write the name of the file " + shown
                        + ". Maybe its locale is the cause: start the command with LC_ALL=C.UTF-8";
    }

    /** The beginning of a text, with marks for what cannot be printed. */
    private static String shown(String text) {
        String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return start.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
