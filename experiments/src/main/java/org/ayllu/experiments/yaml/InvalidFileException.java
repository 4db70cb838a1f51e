package org.ayllu.experiments.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ayllu.ensembles.files.InputFileException;

/** A file cannot be used; the message has one line for each problem, all found at once, of which {@value #MOST_TOLD} are told. */
public final class InvalidFileException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int MOST_TOLD = 100;

    private final transient List<Problem> problems;

    /** An exception that tells these problems. */
    public InvalidFileException(List<Problem> problems) {
        super(message(sorted(problems)));
        this.problems = sorted(problems);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> problem.mark().file())
                        .thenComparingInt(problem -> problem.mark().line())
                        .thenComparingInt(problem -> problem.mark().column()))
                .toList();
    }

    private static String message(List<Problem> sorted) {
        List<String> first = sorted.stream().limit(MOST_TOLD).map(Problem::text).toList();
        return String.join("\n", told(first, sorted.size()));
    }

    /** An exception for a file that cannot be read; where there is none, the nearest name is the hint. */
    public static InvalidFileException of(InputFileException unusable) {
        Problems problems = new Problems();
        problems.add(new Mark(unusable.file(), 1, 1), "", unusable);
        return new InvalidFileException(problems.list());
    }

    /**
     * The lines to tell of many problems: the first {@value #MOST_TOLD}, then how many more there are.
     *
     * @param lines at least the first of them
     * @param count how many there are
     */
    public static List<String> told(List<String> lines, int count) {
        if (count <= MOST_TOLD) {
            return lines;
        }
        List<String> told = new ArrayList<>(lines.subList(0, MOST_TOLD));
        told.add(String.format(Locale.ROOT, "and %,d more", count - MOST_TOLD));
        return told;
    }

    /** The problems, in the order of their places. */
    public List<Problem> problems() {
        return problems;
    }
}
