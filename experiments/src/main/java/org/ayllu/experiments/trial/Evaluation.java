package org.ayllu.experiments.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.execution.Sizing;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the trials of all replicates say of one outcome in one arm.
 *
 * @param arm name of the arm in which the programme came
 * @param outcome name of the measure
 * @param results by replicate, then by estimator in the order of the design
 */
public record Evaluation(String arm, String outcome, List<List<TrialResult>> results) {
    private static final String MUNICIPALITY = "municipality";
    private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);

    /** Copies the lists. */
    public Evaluation {
        results = results.stream().map(List::copyOf).toList();
    }

    /** Its summaries over the replicates, one for each estimator. */
    public List<TrialSummary> summaries() {
        List<TrialSummary> summaries = new ArrayList<>();
        for (int e = 0; e < results.get(0).size(); e++) {
            int estimator = e;
            summaries.add(TrialSummary.of(
                    results.stream().map(one -> one.get(estimator)).toList()));
        }
        return summaries;
    }

    /**
     * Evaluates finished runs: every outcome, every arm but the first. An outcome of which a municipality lacks a figure, in some year of some replicate, is
     * left out with a warning.
     *
     * @param experiment what was simulated
     * @param runs its runs
     * @param trials the trial of each replicate
     * @param terms what is asked
     */
    static List<Evaluation> of(
            ExperimentDescription experiment, Sizing.Finished runs, IntFunction<Trial> trials, AnalysisTerms terms)
            throws IOException {
        int arms = experiment.arms().size();
        List<String> outcomes = terms.outcomes();
        List<List<List<TrialResult>>> results = new ArrayList<>();
        for (int i = 0; i < outcomes.size() * arms; i++) {
            results.add(new ArrayList<>());
        }
        for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
            Trial trial = trials.apply(replicate);
            Series without = runs.read(new RunKey(0, replicate));
            for (int arm = 1; arm < arms; arm++) {
                Series with = runs.read(new RunKey(arm, replicate));
                for (int o = 0; o < outcomes.size(); o++) {
                    evaluate(trial, with, without, outcomes.get(o), terms.permutations())
                            .ifPresent(results.get(o * arms + arm)::add);
                }
            }
        }
        return complete(experiment, outcomes, results);
    }

    private static Optional<List<TrialResult>> evaluate(
            Trial trial, Series with, Series without, String outcome, int permutations) {
        List<String> names = trial.roster().names();
        Optional<Panel> programme = panel(with, outcome, names);
        Optional<Panel> none = panel(without, outcome, names);
        return programme.isPresent()
                        && none.isPresent()
                        && programme.get().years().equals(none.get().years())
                ? Optional.of(trial.evaluate(programme.get(), none.get(), permutations))
                : Optional.empty();
    }

    /** An outcome of municipalities, in their order; nothing when one of them lacks a figure that another has. */
    private static Optional<Panel> panel(Series run, String outcome, List<String> municipalities) {
        List<Integer> years = List.of();
        double[][] values = new double[municipalities.size()][];
        for (int m = 0; m < values.length; m++) {
            SortedMap<Integer, Double> own = run.of(new SeriesKey(MUNICIPALITY, municipalities.get(m), outcome));
            if (own.isEmpty() || (m > 0 && !List.copyOf(own.keySet()).equals(years))) {
                return Optional.empty();
            }
            years = List.copyOf(own.keySet());
            values[m] = own.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        return Optional.of(new Panel(years, values));
    }

    private static List<Evaluation> complete(
            ExperimentDescription experiment, List<String> outcomes, List<List<List<TrialResult>>> results) {
        List<ArmDescription> arms = experiment.arms();
        List<Evaluation> evaluations = new ArrayList<>();
        for (int o = 0; o < outcomes.size(); o++) {
            for (int arm = 1; arm < arms.size(); arm++) {
                List<List<TrialResult>> found = results.get(o * arms.size() + arm);
                if (found.size() == experiment.replicates()) {
                    evaluations.add(new Evaluation(arms.get(arm).name(), outcomes.get(o), found));
                } else {
                    LOG.warn(
                            "the trial of {} is not evaluated in arm {}: in {} of {} replicates a municipality lacks a figure of it",
                            outcomes.get(o),
                            arms.get(arm).name(),
                            experiment.replicates() - found.size(),
                            experiment.replicates());
                }
            }
        }
        return evaluations;
    }
}
