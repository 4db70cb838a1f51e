package org.ayllu.experiments.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ayllu.ensembles.files.InputFileException;

/** Collects problems, so that a file's author sees all of them at once. */
public final class Problems {
    /** So many that nobody reads them all. */
    private static final int MANY = 1_000;

    private final Set<Problem> all = new LinkedHashSet<>();

    /** Adds a problem. */
    public void add(Mark mark, String path, String message) {
        add(mark, path, message, "");
    }

    /** Adds a problem with what was perhaps meant. */
    public void add(Mark mark, String path, String message, String hint) {
        all.add(new Problem(mark, path, message, hint));
    }

    /**
     * Adds what is wrong with a file that another names.
     *
     * @param from where the other names it; told where the file cannot be used as a whole
     * @param path keys that lead there
     * @param unusable what is wrong
     */
    public void add(Mark from, String path, InputFileException unusable) {
        if (unusable.line() > 0) {
            add(new Mark(unusable.file(), unusable.line(), unusable.column()), "", unusable.problem());
        } else {
            add(from, path, unusable.problem(), unusable.missing() ? Nearest.fileHint(unusable.file()) : "");
        }
    }

    /** Whether this very problem was added. */
    public boolean has(Problem problem) {
        return all.contains(problem);
    }

    /** Whether there are so many that no more need hints, nor be looked for where that takes long. */
    public boolean areMany() {
        return all.size() >= MANY;
    }

    /** Those added so far. */
    public List<Problem> list() {
        return List.copyOf(all);
    }

    /**
     * Breaks off if there are any.
     *
     * @throws InvalidFileException with all of them
     */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new InvalidFileException(list());
        }
    }
}
