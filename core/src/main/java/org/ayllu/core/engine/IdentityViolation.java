package org.ayllu.core.engine;

/** An identity does not hold, a value is no finite number, or a phase wrote what it had not declared: a defect of the model, not of its input. */
public final class IdentityViolation extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    IdentityViolation(String message) {
        super(message);
    }
}
