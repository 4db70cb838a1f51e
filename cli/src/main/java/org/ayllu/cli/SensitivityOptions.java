package org.ayllu.cli;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.experiments.scenario.SensitivityTerms;
import org.ayllu.experiments.scenario.SensitivityTerms.Grouping;
import org.ayllu.experiments.scenario.SensitivityTerms.Method;
import org.ayllu.experiments.scenario.SensitivityTerms.Numbers;
import org.ayllu.studies.study.StudyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a study of sensitivity looks at: figure, numbers and method, each from the options or, where none is given, from the scenario file. */
final class SensitivityOptions {
    private static final int MOST_POINTS = 100_000;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "The measure. Without it that of experiment.sensitivity in the file, with its arm.")
    private @Nullable String measure;

    @Option(names = "--arm", paramLabel = "ARM", description = "The arm whose effect on the measure is looked at.")
    private @Nullable String arm;

    @Option(
            names = "--assumed",
            description =
                    "Vary all numbers that are assumed or recalled, within their stated ranges or, where there is none, "
                            + "within one by convention: a quarter less to a quarter more.")
    private boolean assumed;

    @Option(
            names = "--vary",
            paramLabel = "PATH[=LOW:HIGH]",
            description =
                    "Vary this number, within its range in the scenario or else one by convention, unless one is given. "
                            + "arms.ARM.PATH varies what an arm has. Can be repeated. Without --assumed and --vary the "
                            + "numbers are those of the file.")
    private List<String> vary = new ArrayList<>();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "morris (unless the file states another) or sobol.")
    private @Nullable Method method;

    @Option(
            names = "--points",
            paramLabel = "N",
            description =
                    "Trajectories of morris, 10 unless stated; points of each sample of sobol, 64 unless stated, best "
                            + "a power of two.")
    private @Nullable Integer points;

    @Option(
            names = "--groups",
            description = "Move the numbers of a block (population, model.food and so on) together.")
    private boolean groups;

    /**
     * Options and file put together; the numbers that options name are {@link #varied}.
     *
     * @throws StudyException when the measure is missing or options do not go together
     */
    SensitivityTerms over(SensitivityTerms stated) {
        String figure = measure != null ? measure : stated.measure();
        if (figure.isEmpty()) {
            throw new StudyException(
                    "sensitivity of what? Name a measure with --measure, or state experiment.sensitivity in the file");
        }
        String effectOf = arm != null ? arm : measure == null ? stated.arm() : "";
        Method by = method != null ? method : stated.method();
        Grouping grouping = groups ? Grouping.BLOCKS : stated.grouping();
        if (points != null) {
            OptionValues.require(spec, "--points", points, 2, MOST_POINTS);
        }
        int wanted = points != null ? points : by == stated.method() ? stated.points() : 0;
        Numbers numbers = names() ? (assumed ? Numbers.ASSUMED : Numbers.NAMED) : stated.numbers();
        return new SensitivityTerms(
                figure, effectOf, by, wanted, grouping, numbers, names() ? List.of() : stated.vary());
    }

    private boolean names() {
        return assumed || !vary.isEmpty();
    }

    /** The numbers that are named, by options or in the file. */
    List<Varied> varied(SensitivityTerms terms) {
        return Varied.of(vary, terms.vary());
    }
}
