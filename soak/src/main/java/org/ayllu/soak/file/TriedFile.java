package org.ayllu.soak.file;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that is mutated, among the others that belong to it.
 *
 * @param subject what kind of file it is
 * @param file where it lies
 * @param scenarios the copy of the shipped scenarios beside which it lies
 * @param results the small folder of results
 * @param names file names of which a message about it must have one
 * @param lines how many lines it has
 */
public record TriedFile(FileSubject subject, Path file, Path scenarios, Path results, List<String> names, int lines) {
    private static final double SECONDS_A_LINE = 2e-5;

    /** Copies the list. */
    public TriedFile {
        names = List.copyOf(names);
    }

    /** Seconds of the processor that reading it may take more than a short file: a survey of a hundred thousand households two. */
    public double allowance() {
        return lines * SECONDS_A_LINE;
    }
}
