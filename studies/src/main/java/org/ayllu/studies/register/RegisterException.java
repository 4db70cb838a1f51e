package org.ayllu.studies.register;

/** A register, a key or a file of observations cannot be used as asked; the message is for the researcher and says what would do. */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message for the researcher. */
    public RegisterException(String message) {
        super(message);
    }

    /** With a message for the researcher, and what led to it. */
    public RegisterException(String message, Throwable cause) {
        super(message, cause);
    }
}
