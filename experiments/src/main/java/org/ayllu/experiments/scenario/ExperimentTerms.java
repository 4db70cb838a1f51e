package org.ayllu.experiments.scenario;

import java.util.List;
import org.ayllu.experiments.trial.AnalysisTerms;
import org.ayllu.experiments.trial.TrialDesign;

/**
 * How the arms of an experiment are compared: the block {@code experiment:} of a scenario file. Nothing here is a parameter of the simulated world but the
 * lottery that says which municipalities a programme reaches.
 *
 * @param draws whether the arms of a replicate share their draws
 * @param channels the ways among which the effect of an arm is divided
 * @param design which municipalities get the programme of an arm, and when
 * @param analysis what is asked of a trial among municipalities
 * @param stop when there are enough replicates
 */
public record ExperimentTerms(
        DrawSharing draws, List<Channel> channels, TrialDesign design, AnalysisTerms analysis, StopTerms stop) {
    /** Copies the list. */
    public ExperimentTerms {
        channels = List.copyOf(channels);
    }

    /** Paired arms, each a whole world. */
    public static ExperimentTerms defaults() {
        return new ExperimentTerms(
                DrawSharing.SHARED, List.of(), new TrialDesign.Arms(), AnalysisTerms.defaults(), StopTerms.defaults());
    }
}
