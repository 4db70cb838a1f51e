package org.ayllu.soak.world;

/** A figure of a random world is wrong. */
final class WrongFigureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** An exception that says which. */
    WrongFigureException(String message) {
        super(message);
    }
}
