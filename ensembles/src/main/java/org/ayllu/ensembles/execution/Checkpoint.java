package org.ayllu.ensembles.execution;

import java.io.IOException;

/** The saved state of an unfinished run. */
@FunctionalInterface
public interface Checkpoint {
    /**
     * Brings a run to the state that was saved.
     *
     * @param run a run that has not stepped, of the same arm and replicate
     * @return what the run had reported by then
     * @throws IOException when the state cannot be read or is of another model; {@code run} is then unusable
     */
    Series restoreInto(ArmRun run) throws IOException;
}
