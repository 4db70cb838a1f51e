package org.ayllu.experiments.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A file cannot be used; the message has one line for each problem, all found at once. */
public final class InvalidFileException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    /** An exception that tells these problems. */
    public InvalidFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }
}
