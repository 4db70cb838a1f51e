package org.ayllu.ensembles.files;

import java.nio.file.Path;

/**
 * A file cannot be read, or is not what it should be. {@link #problem()} says what is wrong, in one line; the message has the place before it, where there
 * is one.
 */
public final class InputFileException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Path file;
    private final String problem;
    private final int line;
    private final int column;
    private final boolean missing;

    private InputFileException(Path file, String problem, int line, int column, boolean missing) {
        super(line == 0 ? problem : file + ":" + line + ":" + column + ": " + problem);
        this.file = file;
        this.problem = problem;
        this.line = line;
        this.column = column;
        this.missing = missing;
    }

    /** A file that cannot be used at all; the problem names it. */
    static InputFileException of(Path file, String problem) {
        return new InputFileException(file, problem, 0, 0, false);
    }

    /** A file that is not there. */
    static InputFileException missing(Path file) {
        return new InputFileException(file, "there is no file " + file, 0, 0, true);
    }

    /** A fault at a place of the file. */
    static InputFileException at(Path file, int line, int column, String problem) {
        return new InputFileException(file, problem, line, column, false);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** What is wrong; it names the file where {@link #line()} is 0. */
    public String problem() {
        return problem;
    }

    /** Line of the fault, 1 = the first; 0 if the file as a whole cannot be used. */
    public int line() {
        return line;
    }

    /** Column of the fault, 1 = the first character; 0 if the file as a whole cannot be used. */
    public int column() {
        return column;
    }

    /** Whether there is no such file. */
    public boolean missing() {
        return missing;
    }
}
