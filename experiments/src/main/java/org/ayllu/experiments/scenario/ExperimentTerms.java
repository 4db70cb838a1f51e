package org.ayllu.experiments.scenario;

import org.ayllu.experiments.trial.AnalysisTerms;
import org.ayllu.experiments.trial.TrialDesign;

/**
 * How the arms of an experiment are compared: the block {@code experiment:} of a scenario file. Nothing here is a parameter of the simulated world but the
 * lottery that says which municipalities a programme reaches.
 *
 * @param draws whether the arms of a replicate share their draws
 * @param design which municipalities get the programme of an arm, and when
 * @param analysis what is asked of a trial among municipalities
 * @param stop when there are enough replicates
 */
public record ExperimentTerms(DrawSharing draws, TrialDesign design, AnalysisTerms analysis, StopTerms stop) {
    /** Paired arms, each a whole world. */
    public static ExperimentTerms defaults() {
        return new ExperimentTerms(
                DrawSharing.SHARED, new TrialDesign.Arms(), AnalysisTerms.defaults(), StopTerms.defaults());
    }
}
