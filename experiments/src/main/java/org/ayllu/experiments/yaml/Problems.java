package org.ayllu.experiments.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that a file's author sees all of them at once. */
public final class Problems {
    private final List<Problem> list = new ArrayList<>();

    /** Adds a problem. */
    public void add(Mark mark, String path, String message) {
        add(mark, path, message, "");
    }

    /** Adds a problem with what was perhaps meant. */
    public void add(Mark mark, String path, String message, String hint) {
        Problem problem = new Problem(mark, path, message, hint);
        if (!list.contains(problem)) {
            list.add(problem);
        }
    }

    /** Those added so far. */
    public List<Problem> list() {
        return List.copyOf(list);
    }

    /**
     * Breaks off if there are any.
     *
     * @throws InvalidFileException with all of them
     */
    public void throwIfAny() {
        if (!list.isEmpty()) {
            throw new InvalidFileException(list);
        }
    }
}
