package org.ayllu.core.mechanism;

import java.util.List;
import java.util.function.Function;
import org.ayllu.core.engine.Identity;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.ledger.Ledger;

/**
 * A part of an economy that stands on its own. It makes its columns and declares what others need to know of it, so that ledger, identities, figures, dictionary
 * and reports take it in without a line elsewhere. Columns of others that it reads are arguments of its constructor.
 */
@FunctionalInterface
public interface Mechanism {
    /**
     * Its phases, in their order, each with a name of its own; where they stand in the season the plan of the model says.
     *
     * @param ledger the flows of all mechanisms
     */
    List<Phase> phases(Ledger ledger);

    /** Who pays whom, for each of its columns of cash. */
    default List<Flow> flows() {
        return List.of();
    }

    /** What it has to report each year. */
    default List<Figure> figures() {
        return List.of();
    }

    /** What must hold of its columns. */
    default List<Identity> identities() {
        return List.of();
    }

    /** Phases that move no cash and declare nothing. */
    static Mechanism of(Phase... phases) {
        return ledger -> List.of(phases);
    }

    /**
     * One phase that moves cash.
     *
     * @param flows who pays whom
     * @param phase makes the phase
     */
    static Mechanism of(List<Flow> flows, Function<Ledger, Phase> phase) {
        return new Mechanism() {
            @Override
            public List<Phase> phases(Ledger ledger) {
                return List.of(phase.apply(ledger));
            }

            @Override
            public List<Flow> flows() {
                return flows;
            }
        };
    }
}
