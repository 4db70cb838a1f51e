package org.ayllu.benchmarks;

import org.ayllu.benchmarks.village.Countryside;

/** The model as MASON objects. */
record VillageContestant(Countryside country) implements Contestant {
    @Override
    public void stepYear() {
        country.stepYear();
    }

    @Override
    public void close() {
        country.kill();
    }
}
