package org.ayllu.studies.study;

/** A study cannot be made as asked; the message is for the researcher and says what would do. */
public final class StudyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message for the researcher. */
    public StudyException(String message) {
        super(message);
    }
}
