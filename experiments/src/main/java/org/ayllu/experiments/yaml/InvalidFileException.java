package org.ayllu.experiments.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A file cannot be used; the message has one line for each problem, all found at once. */
public final class InvalidFileException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    /** An exception that tells these problems. */
    public InvalidFileException(List<Problem> problems) {
        super(sorted(problems).stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = sorted(problems);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> problem.mark().file())
                        .thenComparingInt(problem -> problem.mark().line())
                        .thenComparingInt(problem -> problem.mark().column()))
                .toList();
    }

    /** The problems, in the order of their places. */
    public List<Problem> problems() {
        return problems;
    }
}
