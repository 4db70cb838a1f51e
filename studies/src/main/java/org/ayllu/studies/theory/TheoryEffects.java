package org.ayllu.studies.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.studies.study.StudyFigures;

/** What the arms of an experiment change under each theory: means of the last years of a replicate, paired by replicate. */
public final class TheoryEffects {
    private final TheoryExperiment experiment;
    private final StudyFigures figures;

    /**
     * The effects of finished runs.
     *
     * @param experiment what was run
     * @param figures what its runs reported; a point for each theory
     */
    public TheoryEffects(TheoryExperiment experiment, StudyFigures figures) {
        this.experiment = experiment;
        this.figures = figures;
    }

    /** Names of the measures that every run reported. */
    public List<String> measures() {
        return figures.measures();
    }

    /**
     * What an arm changes in a measure, by theory.
     *
     * @param measure name of the measure, for all households
     * @param arm index of the arm, at least 1
     * @param factor by what figures are multiplied
     * @return in the order of the theories; empty if some run did not report the measure
     */
    public List<PairedComparison> of(String measure, int arm, double factor) {
        List<PairedComparison> effects = new ArrayList<>();
        for (int theory = 0;
                figures.measures().contains(measure)
                        && theory < experiment.theories().size();
                theory++) {
            effects.add(PairedComparison.of(
                    scaled(figures.at(measure, theory, 0), factor), scaled(figures.at(measure, theory, arm), factor)));
        }
        return effects;
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }
}
