package org.ayllu.benchmarks.village;

import java.util.List;
import sim.engine.SimState;

/** The households of a municipality, stepped one after the other by a single entry of the schedule. */
@SuppressWarnings("serial") // never saved
final class Together implements Stages {
    private final List<Household> households;

    Together(List<Household> households) {
        this.households = households;
    }

    @Override
    public void beginYear(SimState state) {
        households.forEach(household -> household.beginYear(state));
    }

    @Override
    public void planYear(SimState state) {
        households.forEach(household -> household.planYear(state));
    }

    @Override
    public void step(SimState state) {
        households.forEach(household -> household.step(state));
    }

    @Override
    public void live(SimState state) {
        households.forEach(household -> household.live(state));
    }

    @Override
    public void endYear(SimState state) {
        households.forEach(household -> household.endYear(state));
    }
}
