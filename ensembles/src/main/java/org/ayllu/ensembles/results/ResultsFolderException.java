package org.ayllu.ensembles.results;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A results folder cannot be used as asked. The message says what is in the way. */
public final class ResultsFolderException extends IOException {
    /** What a researcher can do about it beyond what the message says. */
    public enum Remedy {
        /** Nothing else. */
        NONE,
        /** Bring back the files as they were written, or write the folder anew. */
        RUN_AGAIN,
        /** Replace the folder, or choose another. */
        REPLACE
    }

    private static final long serialVersionUID = 1L;

    private final Remedy remedy;

    /** With a message for the researcher. */
    public ResultsFolderException(String message) {
        this(Remedy.NONE, message);
    }

    /** With what can be done, which whoever offers it puts into words. */
    public ResultsFolderException(Remedy remedy, String message) {
        super(message);
        this.remedy = remedy;
    }

    /** With a message for the researcher and what lies behind it. */
    public ResultsFolderException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = Remedy.NONE;
    }

    /** What can be done. */
    public Remedy remedy() {
        return remedy;
    }
}
