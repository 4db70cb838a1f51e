package org.ayllu.models.model;

import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.government.Reach;
import org.ayllu.core.household.Population;

/**
 * What a run is made from, beside its model's parameters.
 *
 * @param calendar its years
 * @param people its households
 * @param theory how they decide
 * @param reach which municipalities the programme of the parameters reaches, if there is one
 * @param execution how it is executed
 */
public record RunSetup(Calendar calendar, Population people, TheoryTerms theory, Reach reach, Execution execution) {
    /**
     * How a run is executed.
     *
     * @param seed of all draws
     * @param replicate at least 0; replicates of one seed share nothing
     * @param threads at least 1; the figures are the same for any number
     * @param checks what the run verifies of itself
     */
    public record Execution(long seed, int replicate, int threads, CheckLevel checks) {
        /** Seed 1 on one thread, unchecked. */
        public static Execution plain() {
            return new Execution(1, 0, 1, CheckLevel.OFF);
        }
    }

    /** One household in one municipality: a run that says what runs report, without years of anybody. */
    public static RunSetup ofOneHousehold(Calendar calendar, TheoryTerms theory) {
        Population.Builder people = Population.builder();
        people.household(people.municipality("any", 1), new Population.Household());
        people.person(false, 40, 6);
        return new RunSetup(calendar, people.build(), theory, Reach.everywhere(), Execution.plain());
    }
}
