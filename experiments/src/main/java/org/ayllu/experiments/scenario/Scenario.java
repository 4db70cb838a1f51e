package org.ayllu.experiments.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ayllu.models.model.Model;
import org.ayllu.models.model.PopulationTerms;
import org.ayllu.models.model.TheoryTerms;

/**
 * What an experiment simulates: everything that can move a figure, with all defaults filled in, and nothing about how it is executed.
 *
 * @param format version of the file's format, {@value #FORMAT}
 * @param name short name, as in file names: lower-case letters and digits with dashes between
 * @param title for readers
 * @param question what the experiment is to answer
 * @param seed of all draws
 * @param replicates number of replicates of each arm, 1 to 65535
 * @param time the years
 * @param population where the households come from
 * @param livelihood the theory of the household
 * @param model the model with all other parameters
 * @param arms the worlds compared, at least one; the first is the baseline
 * @param summary names of the measures that a printed summary shows, in its order
 * @param experiment how the arms are compared
 * @param calibration what is fitted to what, if anything
 */
public record Scenario(
        int format,
        String name,
        String title,
        String question,
        long seed,
        int replicates,
        Years time,
        PopulationTerms population,
        TheoryTerms livelihood,
        Model model,
        List<Arm> arms,
        List<String> summary,
        ExperimentTerms experiment,
        CalibrationTerms calibration) {
    /** The only format there is so far. */
    public static final int FORMAT = 1;

    /** Most replicates that a seed has draws for. */
    public static final int MOST_REPLICATES = 65_535;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks names and numbers.
     *
     * @throws IllegalArgumentException when one is out of range or an arm's name occurs twice
     */
    public Scenario {
        arms = List.copyOf(arms);
        summary = List.copyOf(summary);
        require(format == FORMAT, "this version reads format " + FORMAT + ", not " + format);
        require(isName(name), "a name has lower-case letters, digits and dashes only, not '" + name + "'");
        require(
                replicates >= 1 && replicates <= MOST_REPLICATES,
                "replicates must be 1 to " + MOST_REPLICATES + " but is " + replicates);
        require(!arms.isEmpty(), "at least one arm is needed");
        Set<String> names = new HashSet<>();
        for (Arm arm : arms) {
            require(names.add(arm.name()), "two arms are named '" + arm.name() + "'");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Whether a text can name a scenario or an arm. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** What a text may have meant as a name. */
    public static String asName(String text) {
        String dashed =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return dashed.isEmpty() ? "andes" : dashed;
    }

    /** Whether what a file states under a key at its top, or at a path that begins so, plays a part in the simulated world. */
    public boolean plays(String path) {
        boolean used = !(model instanceof SolvedModel) || !SolvedModel.UNUSED.contains(path.split("\\.", 2)[0]);
        return used && !path.startsWith("experiment.");
    }

    /** The same experiment with another calibration. */
    public Scenario with(CalibrationTerms other) {
        return with(arms, experiment, other);
    }

    /** The same base with other arms, compared in another way. */
    public Scenario with(List<Arm> otherArms, ExperimentTerms otherExperiment, CalibrationTerms otherCalibration) {
        return new Scenario(
                format,
                name,
                title,
                question,
                seed,
                replicates,
                time,
                population,
                livelihood,
                model,
                otherArms,
                summary,
                otherExperiment,
                otherCalibration);
    }

    /** The arm that the others are compared with. */
    public Arm baseline() {
        return arms.get(0);
    }
}
