package org.ayllu.ensembles.results;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A results folder cannot be used as asked. The message says what is in the way and what the researcher can do. */
public final class ResultsFolderException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With a message for the researcher. */
    public ResultsFolderException(String message) {
        super(message);
    }

    /** With a message for the researcher and what lies behind it. */
    public ResultsFolderException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
