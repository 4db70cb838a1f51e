package org.ayllu.experiments.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.ayllu.experiments.ensemble.RunKey;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;
import org.ayllu.experiments.statistics.PairedComparison;

/** What the arms of an experiment change under each theory: means of the last years of a replicate, paired by replicate. */
public final class TheoryEffects {
    private final TheoryExperiment experiment;
    private final SortedMap<RunKey, Series> runs;
    private final int years;

    /**
     * The effects of finished runs.
     *
     * @param experiment what was run
     * @param runs all its runs
     * @param years over how many of the last years a figure is averaged, if there are so many
     */
    public TheoryEffects(TheoryExperiment experiment, SortedMap<RunKey, Series> runs, int years) {
        this.experiment = experiment;
        this.runs = runs;
        this.years = years;
    }

    /**
     * What an arm changes in a measure, by theory.
     *
     * @param measure name of the measure, for all households
     * @param arm index of the arm, at least 1
     * @param factor by what figures are multiplied
     * @return in the order of the theories; empty if a theory's runs did not report the measure each year
     */
    public List<PairedComparison> of(String measure, int arm, double factor) {
        List<PairedComparison> effects = new ArrayList<>();
        for (int theory = 0; theory < experiment.theories().size(); theory++) {
            double[] without = means(experiment.index(theory, 0), measure, factor);
            double[] with = means(experiment.index(theory, arm), measure, factor);
            for (int replicate = 0; replicate < with.length; replicate++) {
                if (!Double.isFinite(without[replicate]) || !Double.isFinite(with[replicate])) {
                    return List.of();
                }
            }
            effects.add(PairedComparison.of(without, with));
        }
        return effects;
    }

    private double[] means(int run, String measure, double factor) {
        SeriesKey wanted = new SeriesKey("all", "all", measure);
        double[] means = new double[experiment.scenario().replicates()];
        for (int replicate = 0; replicate < means.length; replicate++) {
            means[replicate] = factor * lastMean(Objects.requireNonNull(runs.get(new RunKey(run, replicate))), wanted);
        }
        return means;
    }

    private double lastMean(Series series, SeriesKey wanted) {
        int end = experiment.scenario().time().start()
                + experiment.scenario().time().years();
        int from = Math.max(experiment.scenario().time().start(), end - years);
        Collection<Double> figures = series.of(wanted).subMap(from, end).values();
        double sum = 0;
        for (double figure : figures) {
            sum += figure;
        }
        return figures.size() == end - from ? sum / figures.size() : Double.NaN;
    }
}
