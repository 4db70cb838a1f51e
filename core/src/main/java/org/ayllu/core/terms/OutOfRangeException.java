package org.ayllu.core.terms;

/** A number beyond what its {@link Parameter} allows. Its message is what a file's reader says of the same number. */
public final class OutOfRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;

    /**
     * A number that is refused.
     *
     * @param path names that lead to it, with dots between
     * @param problem what is wrong with it
     */
    public OutOfRangeException(String path, String problem) {
        super(path + ": " + problem);
        this.path = path;
        this.problem = problem;
    }

    /** The same seen from a record that holds the one that refused it under this name. */
    OutOfRangeException under(String name) {
        OutOfRangeException outer = new OutOfRangeException(name + "." + path, problem);
        outer.initCause(this);
        return outer;
    }
}
