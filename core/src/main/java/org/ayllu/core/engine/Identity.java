package org.ayllu.core.engine;

import java.util.Optional;
import java.util.function.Supplier;

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

    /** Whether it is verified at the end of every period at every {@link CheckLevel}, because it costs next to nothing; not unless it says so. */
    default boolean always() {
        return false;
    }

    /** An identity made of its parts. */
    static Identity of(String name, String from, Supplier<Optional<String>> violation) {
        return of(name, from, false, violation);
    }

    /** An identity that is verified at every check level: it looks at no household or person one by one. */
    static Identity cheap(String name, String from, Supplier<Optional<String>> violation) {
        return of(name, from, true, violation);
    }

    private static Identity of(String name, String from, boolean always, Supplier<Optional<String>> violation) {
        return new Identity() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String from() {
                return from;
            }

            @Override
            public Optional<String> violation() {
                return violation.get();
            }

            @Override
            public boolean always() {
                return always;
            }
        };
    }
}
