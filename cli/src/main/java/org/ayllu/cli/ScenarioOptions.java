package org.ayllu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.studies.study.StudyScenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** A scenario file and what of it the command line changes. */
final class ScenarioOptions {
    private static final int MOST_YEARS = 200;
    private static final int MOST_HOUSEHOLDS = 20_000_000;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Scenario file.")
    private Path file = Path.of("");

    @ArgGroup(exclusive = false)
    private @Nullable SurveyOptions survey;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all draws, in place of the file's.")
    private @Nullable Long seed;

    @Option(names = "--replicates", paramLabel = "N", description = "Number of replicates of each arm.")
    private @Nullable Integer replicates;

    @Option(names = "--years", paramLabel = "N", description = "Number of reported years.")
    private @Nullable Integer years;

    @Option(names = "--population", paramLabel = "N", description = "Number of households.")
    private @Nullable Integer population;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description =
                    "Any other single value of the file by its keys with dots between, for instance model.border.freight=80. Can be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    /** A survey in the place of the file's households. */
    static final class SurveyOptions {
        @Option(
                names = "--households",
                required = true,
                paramLabel = "CSV",
                description = "Households of a survey in place of the file's.")
        private Path csv = Path.of("");

        @Option(
                names = "--mapping",
                required = true,
                paramLabel = "FILE",
                description = "Which column of the survey is what; needed with --households.")
        private Path mapping = Path.of("");
    }

    /** The file's name as it was given. */
    Path file() {
        return file;
    }

    /**
     * Reads the file and changes it. Names of other files are absolute in what comes back, so that the scenario kept with the results can be run from there.
     *
     * @throws picocli.CommandLine.ParameterException when an option is out of range
     * @throws org.ayllu.experiments.yaml.InvalidFileException with all problems of the file as changed
     */
    LoadedScenario read() {
        LoadedScenario loaded = ScenarioFile.read(file, Ayllu.models(spec), changes());
        tell(loaded);
        return loaded;
    }

    /** Tells what is allowed but perhaps not meant. */
    private void tell(LoadedScenario loaded) {
        PrintWriter err = spec.commandLine().getErr();
        loaded.remarks().forEach(one -> err.println("ayllu: note: " + OptionMarks.text(one)));
        err.flush();
    }

    private StudyScenario told(StudyScenario scenario) {
        tell(scenario.base());
        return scenario;
    }

    /** The same for a study of the scenario at many points. */
    StudyScenario study() {
        return told(StudyScenario.read(file, Ayllu.models(spec), changes()));
    }

    /** The same with one more arm that has the changes of others. */
    StudyScenario joined(String name, List<String> arms) {
        return StudyScenario.read(file, Ayllu.models(spec), changes().joined(name, arms));
    }

    /** The same for a calibration, whose block must fit the scenario as changed. */
    StudyScenario toCalibrate() {
        return told(StudyScenario.readToCalibrate(file, Ayllu.models(spec), changes()));
    }

    private Overrides changes() {
        return overrides().withAbsoluteNames();
    }

    private Overrides overrides() {
        Overrides overrides = Overrides.none();
        if (survey != null) {
            overrides = overrides.survey(survey.csv, survey.mapping);
        }
        if (seed != null) {
            overrides = overrides.seed(seed);
        }
        if (replicates != null) {
            OptionValues.require(spec, "--replicates", replicates, 1, Scenario.MOST_REPLICATES);
            overrides = overrides.replicates(replicates);
        }
        if (years != null) {
            OptionValues.require(spec, "--years", years, 1, MOST_YEARS);
            overrides = overrides.years(years);
        }
        if (population != null) {
            OptionValues.require(spec, "--population", population, 1, MOST_HOUSEHOLDS);
            overrides = overrides.households(population);
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            overrides = overrides.set(value.getKey(), value.getValue());
        }
        return overrides;
    }
}
