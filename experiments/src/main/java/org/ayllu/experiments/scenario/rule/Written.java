package org.ayllu.experiments.scenario.rule;

import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.experiments.scenario.CalibrationTerms;
import org.ayllu.experiments.scenario.ExperimentTerms;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.experiments.yaml.Partial;
import org.ayllu.models.model.Model;
import org.ayllu.models.model.PopulationTerms;
import org.ayllu.models.model.TheoryTerms;

/**
 * A scenario as its file has it: the arms are changes of the base. Components as in {@link Scenario}; an empty text is one that the file lacks.
 *
 * @param format version of the file's format
 * @param name short name
 * @param title for readers
 * @param question what the experiment is to answer
 * @param seed of all draws
 * @param replicates number of replicates of each arm
 * @param time the years
 * @param population where the households come from
 * @param livelihood the theory of the household
 * @param model the model with all other parameters
 * @param arms the worlds compared
 * @param summary measures of a printed summary
 * @param experiment how the arms are compared
 * @param calibration what is fitted to what
 */
public record Written(
        @Parameter(doc = "Version of the file's format.", unit = "", min = 1, max = 1, source = "this software")
        int format,

        String name,
        String title,
        String question,
        long seed,

        @Parameter(
                doc = "Number of replicates of each arm.",
                unit = "replicates",
                min = 1,
                max = Scenario.MOST_REPLICATES,
                source = "choice of the experiment")
        int replicates,

        Years time,
        PopulationTerms population,
        TheoryTerms livelihood,
        Model model,
        List<WrittenArm> arms,
        List<String> summary,
        ExperimentTerms experiment,
        CalibrationTerms calibration) {
    /**
     * What a file gets that states nothing.
     *
     * @param terms of its model
     * @param headlines measures that a summary shows
     */
    public static Written defaults(Terms terms, List<String> headlines) {
        return new Written(
                Scenario.FORMAT,
                "",
                "",
                "",
                1,
                5,
                Years.defaults(),
                terms.population(),
                terms.livelihood(),
                terms.model(),
                List.of(),
                headlines,
                ExperimentTerms.defaults(),
                CalibrationTerms.none());
    }

    /**
     * An arm as the file has it.
     *
     * @param name key in results
     * @param label for readers
     * @param change what differs from the base
     */
    public record WrittenArm(String name, String label, Partial<Terms> change) {}

    /**
     * What an arm may change.
     *
     * @param population where the households come from
     * @param livelihood the theory of the household
     * @param model the model with all other parameters
     */
    public record Terms(PopulationTerms population, TheoryTerms livelihood, Model model) {}

    /** The base of the arms. */
    public Terms base() {
        return new Terms(population, livelihood, model);
    }
}
