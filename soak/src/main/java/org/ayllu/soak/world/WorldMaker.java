package org.ayllu.soak.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.SurveyPopulation;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.scenario.file.ScenarioSchema;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.survey.SurveyImport;
import org.ayllu.experiments.survey.SurveyOptions;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Problem;
import org.ayllu.experiments.yaml.YamlWriter;
import org.ayllu.soak.Dice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes random worlds: writes their files and reads them as a user's. Where the reader says that numbers do not fit each other, those that it names are drawn
 * anew; what it said is kept, so that a wrong refusal is seen.
 */
final class WorldMaker {
    /** Name of the file of the scenario. */
    static final String SCENARIO = "scenario.yaml";

    private static final int ROUNDS = 40;
    /** After so many draws for one path the block around it is drawn anew as well. */
    private static final int PATIENCE = 4;

    private final JsonNode schema = JsonMapper.builder().build().readTree(ScenarioSchema.text(Models.shipped()));
    private final long seed;

    /**
     * A maker of worlds.
     *
     * @param seed of all of them
     */
    WorldMaker(long seed) {
        this.seed = seed;
    }

    /**
     * A world whose files stand in a folder.
     *
     * @param loaded the scenario as read; null when it was refused
     * @param plan what was settled before its numbers
     * @param refusals what the reader said before the last draw; when {@code loaded} is null, the last of it is why
     */
    record Made(@Nullable LoadedScenario loaded, WorldPlan plan, List<String> refusals) {}

    /** The world of a number, written into a folder that exists. */
    Made make(long number, Path folder) {
        Dice dice = new Dice(seed, number);
        WorldPlan plan = WorldPlan.of(number, dice, schema);
        writeSurvey(dice, plan, folder);
        write(folder.resolve(RandomCrops.FILE), new RandomCrops(dice).text());
        List<String> refusals = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            String text = YamlWriter.text(new RandomScenario(schema, dice, new RandomKeys(dice, plan)).draw());
            write(folder.resolve(SCENARIO), text);
            try {
                return new Made(checked(folder.resolve(SCENARIO)), plan, refusals);
            } catch (InvalidFileException refused) {
                for (Problem problem : refused.problems()) {
                    refusals.add(problem.path() + ": " + problem.message());
                    dice.again(wider(problem.path(), times.merge(problem.path(), 1, Integer::sum)));
                }
            } catch (SurveyFileException refused) {
                refusals.add(String.valueOf(refused.getMessage()));
                dice.again("survey");
                writeSurvey(dice, plan, folder);
            } catch (TooFewException refused) {
                refusals.add("experiment.design: " + refused.getMessage());
                dice.again("experiment.design");
                dice.again("survey");
                writeSurvey(dice, plan, folder);
            }
        }
        return new Made(null, plan, refusals);
    }

    private static void writeSurvey(Dice dice, WorldPlan plan, Path folder) {
        RandomSurvey survey = new RandomSurvey(dice, plan.places());
        write(folder.resolve(RandomSurvey.FILE), survey.csv());
        write(folder.resolve(RandomSurvey.MAPPING), survey.mapping());
    }

    /** Reads a scenario as {@code ayllu check} does, its surveys included. */
    private static LoadedScenario checked(Path file) {
        LoadedScenario loaded = ScenarioFile.read(file);
        for (Arm arm : loaded.scenario().arms()) {
            if (arm.population() instanceof SurveyPopulation survey) {
                SurveyMapping mapping = SurveyMapping.read(loaded.folder().resolve(survey.mapping()));
                SurveyImport.read(
                        loaded.folder().resolve(survey.file()),
                        mapping,
                        new SurveyOptions(loaded.scenario().seed(), survey.households()));
            }
        }
        try {
            new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.OFF).requireTrial();
        } catch (IllegalArgumentException tooFew) {
            throw new TooFewException(tooFew);
        }
        return loaded;
    }

    private static final class TooFewException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooFewException(IllegalArgumentException refused) {
            super(refused.getMessage(), refused);
        }
    }

    /** A path, or the block around it where drawing it anew did not help. */
    private static String wider(String path, int times) {
        String wide = path;
        for (int i = PATIENCE; i < times && !wide.isEmpty(); i += PATIENCE) {
            wide = wide.substring(0, Math.max(0, Math.max(wide.lastIndexOf('.'), wide.lastIndexOf('['))));
        }
        return wide;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
