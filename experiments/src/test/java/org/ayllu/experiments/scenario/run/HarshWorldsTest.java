package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.YearlyProbe;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Worlds at the ends of their ranges, in which no wage clears the market of farm labour, or in which searches went astray: every theory lives through them, with
 * each identity verified after each phase, as many days sold as hired and every share between 0 and 1.
 */
class HarshWorldsTest {
    private static final List<String> THEORIES =
            List.of("nonSeparable", "separable", "chayanov", "randomUtility", "satisficing", "farmPlan");

    @TempDir
    private Path temporary = Path.of("");

    static Stream<String> worlds() {
        return Stream.of(
                "model: {farm: {crops: {potato: {price: 8}}}}",
                "model: {farm: {crops: {potato: {price: 100}}}}",
                "model: {farm: {crops: {fodder: {price: 100}}}}",
                "model: {farm: {crops: {quinoa: {price: 100}}}}",
                "model: {farm: {crops: {quinoa: {yield: 100000}}}}",
                "model: {migration: {cityWage: 1000}}",
                "model: {migration: {seasonalDays: 300, seasonalReluctance: -20}}",
                "model: {programme: {grant: 100000}}",
                "model: {labour: {farmWage: 0.05}}",
                "model: {jobs: {nonFarmJobs: 2, daysPerJob: 300}}",
                "model: {farm: {labourShare: 0.7}}",
                "model: {time: {days: 30}}",
                "population: {cash: 100000}",
                "population: {land: 0.02, landSdWithin: 0.1}");
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void everyTheoryLivesThroughIt(String world) throws IOException {
        for (String theory : THEORIES) {
            String kind = theory.equals("farmPlan") ? "farmPlan, supplyElasticity: 2" : theory;
            Path file = temporary.resolve("harsh.yaml");
            Files.writeString(file, """
                    format: 1
                    name: harsh
                    title: t
                    question: q
                    replicates: 1
                    time: {start: 1985, years: 3, warmUpYears: 2, seasonsPerYear: 4}
                    population: {kind: synthetic, households: 60, municipalities: 3%s}
                    livelihood: {kind: %s}
                    model: {kind: highlands%s}
                    arms: [{name: a, label: A}]
                    """.formatted(inside(world, "population"), kind, inside(world, "model")));
            assertThat(seasonsRationed(file)).as("%s, %s", theory, world).isBetween(0.0, 1.0);
        }
    }

    private static String inside(String world, String part) {
        String begin = part + ": {";
        return world.startsWith(begin) ? ", " + world.substring(begin.length(), world.length() - 1) : "";
    }

    private static double seasonsRationed(Path file) {
        LoadedScenario loaded = ScenarioFile.read(file);
        ScenarioRuns runs = new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.FULL);
        Map<String, Double> figures = new LinkedHashMap<>();
        try (HighlandsRun run = (HighlandsRun) runs.model(0, 0, 1)) {
            YearlyProbe probe = new YearlyProbe(run);
            MunicipalityTable places = run.tables().municipalities();
            run.simulation().addProbe((moment, to) -> {
                probe.observe(
                        moment, (dimension, group, measure, value) -> figures.put(measure + " of " + group, value));
                for (int m = 0; m < places.rows(); m++) {
                    assertThat(places.daysSold.at(m))
                            .isCloseTo(places.daysHired.at(m), org.assertj.core.data.Percentage.withPercentage(1e-9));
                }
            });
            run.simulation().runToEnd();
            probe.measures().stream()
                    .filter(measure -> measure.unit().equals("fraction"))
                    .forEach(measure -> figures.forEach((name, value) -> {
                        if (name.startsWith(measure.name() + " of ")) {
                            assertThat(value)
                                    .as("%s, %s", name, run.livelihood().label())
                                    .isBetween(-1e-9, 1 + 1e-9);
                        }
                    }));
        }
        return figures.getOrDefault("labourRationed of all", Double.NaN);
    }
}
