package org.ayllu.cli;

import java.util.Map;
import org.ayllu.experiments.yaml.Problem;

/** Problems of a scenario that an option caused name the option instead of a place in a file. */
final class OptionMarks {
    private static final Map<String, String> OPTIONS = Map.of(
            "seed", "--seed",
            "replicates", "--replicates",
            "time.years", "--years",
            "population", "--population",
            "population.households", "--population",
            "population.file", "--households",
            "population.mapping", "--mapping");

    private static final String VARY = "--vary";

    private OptionMarks() {}

    /** A problem in one line. */
    static String text(Problem problem) {
        String file = problem.mark().file().toString();
        if (!file.startsWith("--")) {
            return problem.text();
        }
        String hint = problem.hint().isEmpty() ? "" : ". " + problem.hint();
        String option = file.equals(VARY) ? VARY : OPTIONS.getOrDefault(problem.path(), file);
        return option + ": " + problem.path() + ": " + problem.message() + hint;
    }
}
