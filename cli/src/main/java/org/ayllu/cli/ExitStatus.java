package org.ayllu.cli;

/** What the process ends with. */
final class ExitStatus {
    /** All is well. */
    static final int DONE = 0;
    /** Runs failed, or the program did. */
    static final int FAILED = 1;
    /** A file or an option is wrong; nothing was simulated and no folder made. */
    static final int INVALID = 2;
    /** A folder cannot be used: it exists, is in use or was changed, or something could not be written, as on a full disk. */
    static final int FOLDER = 3;
    /** Stopped from outside, as by Ctrl-C; the same command goes on from there. */
    static final int INTERRUPTED = 130;

    private ExitStatus() {}
}
