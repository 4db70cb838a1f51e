package org.ayllu.core.observe;

/** Looks at a simulation after the last phase of a period and reports figures. A probe writes no column and draws no number. */
@FunctionalInterface
public interface Probe {
    /**
     * Called at the end of every period.
     *
     * @param moment which period has ended
     * @param to where figures go
     */
    void observe(Moment moment, Recorder to);
}
