package org.ayllu.ensembles.results.query;

/** A question in SQL cannot be answered; the message is the database's. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryException(String message) {
        super(message);
    }

    QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
