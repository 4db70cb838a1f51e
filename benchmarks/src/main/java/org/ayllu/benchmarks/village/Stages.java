package org.ayllu.benchmarks.village;

import sim.engine.SimState;
import sim.engine.Steppable;

/** What a household does in a season, each when all others have done what comes before; {@code step} is its work. */
interface Stages extends Steppable {
    /** At the beginning of a year: moves people, counts who is at home, sows. */
    void beginYear(SimState state);

    /** Plans the year, once jobs are known. */
    void planYear(SimState state);

    /** Lives, once the food price is known: eats, sells, buys, settles its accounts. */
    void live(SimState state);

    /** At the end of a year: people age, are born, die, leave and come home. */
    void endYear(SimState state);
}
