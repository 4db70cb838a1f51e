package org.ayllu.cli;

/** A command cannot go on; the message is for the user and says what to do. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    /**
     * A failure.
     *
     * @param status what the process ends with, of {@link ExitStatus}
     * @param message one line for each thing that is wrong
     */
    CommandFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    /** What the process ends with. */
    int status() {
        return status;
    }
}
