package org.ayllu.experiments.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.ayllu.experiments.results.ArmDescription;
import org.ayllu.experiments.results.RunStore;
import org.ayllu.experiments.results.YearlyValues;

/**
 * What the trials of all replicates say of one outcome in one arm.
 *
 * @param arm name of the arm in which the programme came
 * @param outcome name of the measure
 * @param results by replicate, then by estimator in the order of the design
 */
public record Evaluation(String arm, String outcome, List<List<TrialResult>> results) {
    private static final String MUNICIPALITY = "municipality";

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
     * Evaluates finished results: every arm but the first, every outcome.
     *
     * @param store the results
     * @param trials the trial of each replicate
     * @param terms what is asked
     * @throws IllegalArgumentException when a municipality lacks a figure
     */
    public static List<Evaluation> of(RunStore store, IntFunction<Trial> trials, AnalysisTerms terms)
            throws IOException {
        List<String> arms = store.manifest().experiment().arms().stream()
                .map(ArmDescription::name)
                .toList();
        int replicates = store.manifest().experiment().replicates();
        List<Evaluation> evaluations = new ArrayList<>();
        for (String outcome : terms.outcomes()) {
            Map<String, YearlyValues> without = store.groups(arms.get(0), MUNICIPALITY, outcome);
            for (String arm : arms.subList(1, arms.size())) {
                Map<String, YearlyValues> with = store.groups(arm, MUNICIPALITY, outcome);
                List<List<TrialResult>> results = new ArrayList<>();
                for (int replicate = 0; replicate < replicates; replicate++) {
                    Trial trial = trials.apply(replicate);
                    List<String> names = trial.roster().names();
                    results.add(trial.evaluate(
                            panel(with, names, replicate), panel(without, names, replicate), terms.permutations()));
                }
                evaluations.add(new Evaluation(arm, outcome, results));
            }
        }
        return evaluations;
    }

    private static Panel panel(Map<String, YearlyValues> groups, List<String> names, int replicate) {
        double[][] values = new double[names.size()][];
        List<Integer> years = List.of();
        for (int m = 0; m < values.length; m++) {
            YearlyValues one = groups.get(names.get(m));
            if (one == null) {
                throw new IllegalArgumentException("the results have no figures of " + names.get(m)
                        + ". A trial needs households in each municipality");
            }
            values[m] = one.replicate(replicate);
            years = one.years();
        }
        return new Panel(years, values);
    }
}
