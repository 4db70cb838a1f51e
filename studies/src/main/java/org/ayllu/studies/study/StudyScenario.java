package org.ayllu.studies.study;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ayllu.ensembles.design.Factor;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.Sha256;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.VariedTerms;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Provenance;

/** A scenario file whose parameters a study varies. */
public final class StudyScenario {
    private final Path file;
    private final Models models;
    private final Overrides overrides;
    private final LoadedScenario loaded;
    private final Map<Path, String> digests;
    private final Map<String, LoadedScenario.Known> numbers = new LinkedHashMap<>();

    private StudyScenario(Path file, Models models, Overrides overrides, LoadedScenario loaded) {
        this.file = file;
        this.models = models;
        this.overrides = overrides;
        this.loaded = loaded;
        digests = digests(loaded);
        for (LoadedScenario.Known one : loaded.numbers()) {
            if (variable(one.path())) {
                numbers.put(one.path(), one);
            }
        }
        for (int arm = 0; arm < loaded.scenario().arms().size(); arm++) {
            loaded.numbersOf(arm).forEach(one -> numbers.put(one.path(), one));
        }
    }

    /**
     * Reads a file.
     *
     * @param file the scenario file
     * @param models those that it may name
     * @param overrides what is changed at all points
     * @throws InvalidFileException with all problems of the file as changed
     */
    public static StudyScenario read(Path file, Models models, Overrides overrides) {
        return new StudyScenario(file, models, overrides, ScenarioFile.read(file, models, overrides));
    }

    /**
     * Reads a file to calibrate it.
     *
     * @param file the scenario file
     * @param models those that it may name
     * @param overrides what is changed at all points
     * @throws InvalidFileException with all problems of the file as changed, those of its {@code calibration:} included
     */
    public static StudyScenario readToCalibrate(Path file, Models models, Overrides overrides) {
        return new StudyScenario(file, models, overrides, ScenarioFile.readToCalibrate(file, models, overrides));
    }

    /** The scenario without a point's values. */
    public LoadedScenario base() {
        return loaded;
    }

    /**
     * The scenario at a point.
     *
     * @throws InvalidFileException when a value is not allowed
     * @throws StudyException when a file was changed since the study began
     */
    public Scenario at(StudyPoint point) {
        Overrides here = overrides;
        for (Setting setting : point.settings()) {
            here = setting.over(here);
        }
        LoadedScenario there = ScenarioFile.read(file, models, here);
        if (!digests(there).equals(digests)) {
            throw new StudyException(
                    file + ", or a file that it extends, was changed while the study ran. What was run is"
                            + " kept: bring back the file and give the same command again, or begin anew in another folder");
        }
        return there.scenario();
    }

    /** What the scenario's files hold. */
    private static Map<Path, String> digests(LoadedScenario loaded) {
        Map<Path, String> digests = new LinkedHashMap<>();
        for (Path source : loaded.sources()) {
            digests.put(source, Sha256.of(InputFile.stored(source, FileKind.SCENARIO)));
        }
        return digests;
    }

    /**
     * Checks that a study may vary what a path leads to: population, livelihood or model. Years, seed and replicates are the same at all points.
     *
     * @throws StudyException when it may not
     */
    public static void requireVariable(String path) {
        if (!variable(path)) {
            String top = path.split("\\.", 2)[0];
            throw new StudyException(
                    path + " cannot be varied: only what stands under " + String.join(", ", VariedTerms.BLOCKS)
                            + " can, since all points share their years and their luck"
                            + Nearest.of(top, VariedTerms.BLOCKS)
                                    .map(near -> ". Maybe " + near)
                                    .orElse(""));
        }
    }

    private static boolean variable(String path) {
        return VariedTerms.BLOCKS.contains(path.split("\\.", 2)[0]);
    }

    /**
     * A number with its plausible range as the scenario states it.
     *
     * @param path keys that lead to it
     * @throws StudyException when there is no such number, it is not a single one, or no range is stated
     */
    public Factor factor(String path) {
        LoadedScenario.Known number = number(path);
        Provenance.Range range = number.provenance().range();
        if (range == null) {
            throw new StudyException(path + " has no range in the scenario. State one there: range: [low, high]");
        }
        return factor(number, range.min(), range.max());
    }

    /**
     * A number, a path over years or a list with a range: that which the scenario states, or else that of the {@link Convention}.
     *
     * @param path keys that lead to it
     * @throws StudyException when there is no such number, or neither has a range for it
     */
    public VariedNumber varied(String path) {
        LoadedScenario.Known number = number(path);
        return Uncertain.range(number)
                .orElseThrow(() ->
                        new StudyException(path + " is " + number.provenance().value()
                                + ", and the scenario states no range: the convention has none for 0, for a share of 1 and for a "
                                + "list of equal entries"
                                + (Uncertain.single(number).isPresent() ? ". State one: " + path + "=LOW:HIGH" : "")));
    }

    /**
     * A number with a range of one's own.
     *
     * @param path keys that lead to it
     * @throws StudyException when there is no such number, it is not a single one, or the range is none
     */
    public Factor factor(String path, double low, double high) {
        return factor(number(path), low, high);
    }

    private static Factor factor(LoadedScenario.Known number, double low, double high) {
        if (Uncertain.single(number).isEmpty()) {
            throw new StudyException(number.path() + " is not a single number but "
                    + number.provenance().value()
                    + ", which cannot be varied within a range. Named without a range, it is "
                    + "varied as a whole, " + Convention.WHOLE);
        }
        if (!(low < high)) {
            throw new StudyException(
                    number.path() + ": a range runs from a lower to a higher number, not from " + low + " to " + high);
        }
        return new Factor(number.path(), low, high, number.value() instanceof Integer);
    }

    private LoadedScenario.Known number(String path) {
        requireVariable(path);
        Map<String, LoadedScenario.Known> known = numbers.containsKey(path) ? numbers : numbersWhere(path);
        LoadedScenario.Known number = known.get(path);
        if (number == null) {
            String hint = Nearest.of(path, known.keySet())
                    .map(near -> ". Maybe " + near)
                    .orElse(". 'ayllu sources' lists all numbers");
            throw new StudyException("there is no number " + path + " in the scenario" + hint);
        }
        return number;
    }

    /** All numbers of the arm that a path leads into, those that it has from the base included; those that a study knows if it leads into none. */
    private Map<String, LoadedScenario.Known> numbersWhere(String path) {
        String[] keys = path.split("\\.", 3);
        if (!keys[0].equals("arms") || keys.length < 3) {
            return numbers;
        }
        List<String> names = loaded.scenario().arms().stream().map(Arm::name).toList();
        if (!names.contains(keys[1])) {
            throw new StudyException("no arm is called '" + keys[1] + "'. " + Nearest.hint(keys[1], names));
        }
        Map<String, LoadedScenario.Known> all = new LinkedHashMap<>();
        loaded.allNumbersOf(names.indexOf(keys[1])).forEach(one -> all.put(one.path(), one));
        return all;
    }

    /**
     * All that is assumed or recalled in the base and in some of the arms, each with a range: see {@link Uncertain}.
     *
     * @param arms indices of the arms
     */
    public Uncertain uncertain(List<Integer> arms) {
        List<String> heads = arms.stream()
                .map(arm -> Arm.PATHS + loaded.scenario().arms().get(arm).name() + ".")
                .toList();
        return Uncertain.of(numbers.values().stream()
                .filter(one ->
                        !one.path().startsWith(Arm.PATHS) || heads.stream().anyMatch(one.path()::startsWith))
                .toList());
    }

    /** What is known of a number, for instance {@code assumed}. */
    public String status(String path) {
        return number(path).provenance().status().name().toLowerCase(Locale.ROOT);
    }
}
