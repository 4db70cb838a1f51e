package org.ayllu.experiments.scenario;

import java.util.List;
import org.ayllu.core.terms.Parameter;
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
 * @param panel households of each replicate that are followed, the same in all arms, in the table {@code households}; 0 = none
 * @param sweep at which points {@code ayllu sweep} runs it
 * @param sensitivity what {@code ayllu sensitivity} looks at
 */
public record ExperimentTerms(
        DrawSharing draws,
        List<Channel> channels,
        TrialDesign design,
        AnalysisTerms analysis,
        StopTerms stop,

        @Parameter(
                doc = "Households of each replicate that are followed in the table of households; 0 = none.",
                unit = "households",
                min = 0,
                max = ExperimentTerms.MOST_FOLLOWED,
                source = "choice of the experiment; no figure depends on it")
        int panel,

        SweepTerms sweep,
        SensitivityTerms sensitivity) {
    /** Most households that can be followed. */
    public static final int MOST_FOLLOWED = 1_000_000;

    private static final int USUALLY_FOLLOWED = 500;

    /** Copies the list. */
    public ExperimentTerms {
        channels = List.copyOf(channels);
    }

    /** Paired arms, each a whole world. */
    public static ExperimentTerms defaults() {
        return new ExperimentTerms(
                DrawSharing.SHARED,
                List.of(),
                new TrialDesign.Arms(),
                AnalysisTerms.defaults(),
                StopTerms.defaults(),
                USUALLY_FOLLOWED,
                SweepTerms.defaults(),
                SensitivityTerms.defaults());
    }

    /** The same comparison with a rule to stop by. */
    public ExperimentTerms with(StopTerms other) {
        return new ExperimentTerms(draws, channels, design, analysis, other, panel, sweep, sensitivity);
    }

    /** The same comparison with another design and other sharing of draws. */
    public ExperimentTerms with(DrawSharing otherDraws, TrialDesign otherDesign, AnalysisTerms otherAnalysis) {
        return new ExperimentTerms(otherDraws, channels, otherDesign, otherAnalysis, stop, panel, sweep, sensitivity);
    }
}
