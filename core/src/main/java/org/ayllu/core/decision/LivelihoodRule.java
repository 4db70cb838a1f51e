package org.ayllu.core.decision;

import java.util.List;

/**
 * How a household plans its year and spends its seasons: the place where theories of the household differ, and an open extension point. A rule
 * sees one household at a time through cursors and keeps no state, so that its answers do not depend on the order of households or on threads.
 */
public interface LivelihoodRule {
    /** What the rule keeps for each household; nothing unless it says so. The order is that of the arrays named {@code notes} in its cursors. */
    default List<Note> notes() {
        return List.of();
    }

    /** How many numbers drawn at random it wants for each plan, in {@link PlanProblem#uniforms}; none unless it says so. */
    default int draws() {
        return 0;
    }

    /** Whether it wants to see what better-off neighbours noted, in {@link PlanProblem#neighbourNotes}; not unless it says so. */
    default boolean watchesNeighbours() {
        return false;
    }

    /** Plans a year at sowing. */
    void plan(PlanProblem problem, PlanChoice choice);

    /** Allocates the days of a season at given wages. */
    void allocate(SeasonProblem problem, SeasonChoice choice);

    /**
     * Days the household would sell (positive) or hire (negative) for farm work at the wages of the problem. Called several times a season while
     * the labour market clears; a rule may override it with something cheaper than a whole allocation.
     *
     * @param scratch a choice that may be overwritten
     */
    default double netLabourSupply(SeasonProblem problem, SeasonChoice scratch) {
        allocate(problem, scratch);
        return scratch.farmWageDays - scratch.hiredDays;
    }

    /**
     * The rule for the seasons of many households at once. Unless a rule brings one of its own, which is a matter of speed alone, each household goes
     * through {@link #netLabourSupply} and {@link #allocate}.
     *
     * @return a kernel with scratch of its own, for one thread
     */
    default SeasonKernel kernel() {
        return new CursorKernel(this);
    }
}
