package org.ayllu.core.observe;

/** Takes the figures that probes report. */
@FunctionalInterface
public interface Recorder {
    /**
     * One figure.
     *
     * @param dimension how the households are divided, for instance {@code "all"} or {@code "municipality"}
     * @param group which part of that division, for instance {@code "all"} or a municipality's name
     * @param measure what was measured
     * @param value the figure, finite
     */
    void record(String dimension, String group, String measure, double value);
}
