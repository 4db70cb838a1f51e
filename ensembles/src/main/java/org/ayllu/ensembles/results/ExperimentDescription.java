package org.ayllu.ensembles.results;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ayllu.ensembles.execution.EnsembleSize;

/**
 * What an ensemble simulates, in the words that go into its results.
 *
 * @param scenario the scenario
 * @param seed of all draws
 * @param replicates number of replicates of each arm, at least 1
 * @param arms in the order of their index, at least one; the first is the one that the others are compared with
 * @param measures what the series hold
 * @param panel the households that are reported one by one
 */
public record ExperimentDescription(
        ScenarioText scenario,
        long seed,
        int replicates,
        List<ArmDescription> arms,
        List<MeasureDescription> measures,
        PanelDescription panel) {
    /**
     * Checks the description.
     *
     * @throws IllegalArgumentException when there is no arm or no replicate, or a name occurs twice
     */
    public ExperimentDescription {
        arms = List.copyOf(arms);
        measures = List.copyOf(measures);
        new EnsembleSize(arms.size(), replicates);
        requireUnique("arm", arms.stream().map(ArmDescription::name));
        requireUnique("measure", measures.stream().map(MeasureDescription::name));
    }

    /** An experiment whose runs report no single households. */
    public ExperimentDescription(
            ScenarioText scenario,
            long seed,
            int replicates,
            List<ArmDescription> arms,
            List<MeasureDescription> measures) {
        this(scenario, seed, replicates, arms, measures, PanelDescription.NONE);
    }

    private static void requireUnique(String kind, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("two entries for " + kind + " '" + name + "'");
            }
        });
    }

    /** The same with another number of replicates. */
    public ExperimentDescription replicated(int number) {
        return new ExperimentDescription(scenario, seed, number, arms, measures, panel);
    }

    /** Number of arms and replicates. */
    public EnsembleSize size() {
        return new EnsembleSize(arms.size(), replicates);
    }
}
