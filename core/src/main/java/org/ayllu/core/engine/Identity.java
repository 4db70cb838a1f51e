package org.ayllu.core.engine;

import java.util.Optional;

/**
 * Something that must hold of the columns whatever the parameters: hours add up, nobody eats what nobody grew. Within a period it holds from the
 * phase that completes it.
 */
public interface Identity {
    /** Its name, for instance {@code "time"}. */
    String name();

    /** Name of the phase after which it holds in every period. */
    String from();

    /** What is wrong, with row and figures, or empty when it holds. */
    Optional<String> violation();
}
