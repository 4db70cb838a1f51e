package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on scenarios of models that are solved at once. */
class SolvedCommandsTest {
    private static final Path SCENARIOS = Path.of("..", "scenarios");
    private static final Path TODARO = SCENARIOS.resolve("classics/harris-todaro.yaml");
    private static final Path WHEAT = SCENARIOS.resolve("sector/wheat-imports.yaml");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void runPrintsATableWordsAndACurve() throws IOException {
        Path out = folder.resolve("out");
        Invocation ran = Invocation.of("run", TODARO, "--out", out, "--csv");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("A city with a wage floor")
                .contains("Model       harrisTodaro, solved once for each arm")
                .containsPattern("floor +higher +lower +subsidy")
                .containsPattern("Share of people in the city without work, % +52.25 +61.47 +37.38 +44.67")
                .containsPattern(
                        "‘subsidy’ lowers the share of people in the city without work \\(from 52.2 to\\s+44.7 %\\)")
                .contains("Wage below which nobody may be paid in the city, output/person")
                .doesNotContain("replicate", "households", "chance");
        assertThat(ran.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
        assertThat(Files.readAllLines(out.resolve("series.csv")))
                .anyMatch(line -> line.startsWith("floor,0,1,all,all,cityJobs,61.7283950617"))
                .anyMatch(line -> line.startsWith("lower,0,1,cityWage,0.5,unemploymentRate,"));
        assertThat(Invocation.of("check", out.resolve("scenario.yaml")).err()).isEmpty();
    }

    @Test
    void aPathOverYearsIsDrawnOverYears() {
        Invocation ran = Invocation.of(
                "run", SCENARIOS.resolve("classics/network-migration.yaml"), "--out", folder.resolve("out"));

        assertThat(ran.out())
                .contains("Share of the village that is away, %")
                .containsPattern("Number of years until a tenth is away, years +20 +- +- +8\\n")
                .containsPattern("\\n +0 +5 +10 +15 +20 +25 +30 +35 +40\\n");
    }

    @Test
    void anotherMeasureOfTheCurveCanBeDrawn() {
        Path out = folder.resolve("out");
        Invocation wrong = Invocation.of("run", TODARO, "--out", out, "--plot", "ruralWaeg");

        assertThat(wrong.err()).contains("no measure is called 'ruralWaeg'. Maybe ruralWage");
        assertThat(Invocation.of("run", TODARO, "--out", out, "--plot", "ruralWage")
                        .out())
                .contains("\nMean wage of the countryside, output/person\n");
    }

    @Test
    void optionsThatPlayNoPartAreRefused() {
        for (List<Object> option : List.<List<Object>>of(
                List.of("--seed", 4), List.of("--replicates", 2), List.of("--years", 3), List.of("--population", 30))) {
            Object[] arguments = Stream.concat(Stream.of("run", TODARO, "--out", folder.resolve("o")), option.stream())
                    .toArray();
            Invocation ran = Invocation.of(arguments);
            assertThat(ran.status()).isEqualTo(ExitStatus.INVALID);
            assertThat(ran.err()).startsWith(option.get(0) + ": ").contains("plays no part in the model harrisTodaro");
        }
        assertThat(Invocation.of("run", TODARO, "--out", folder.resolve("o"), "--set", "model.people=500", "--quiet")
                        .status())
                .isZero();
    }

    @Test
    void commandsOfTheHighlandsSaySo() {
        Path out = folder.resolve("out");
        Invocation.of("run", TODARO, "--out", out);
        Invocation plan = Invocation.of("plan", TODARO);
        Invocation explain = Invocation.of("explain", out, "--household", 3);

        assertThat(plan.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(plan.err())
                .contains("plan tells the phases of a season, but 'harris-todaro' runs the model harrisTodaro");
        assertThat(explain.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(explain.err()).contains("explain tells the year of a household");
        Invocation compare = Invocation.of("compare-theories", TODARO);
        assertThat(compare.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(compare.err()).contains("compare-theories tells what theories of the household say");
    }

    @Test
    void sourcesListTheNumbersOfTheModel() {
        assertThat(Invocation.of("sources", WHEAT).out())
                .contains("model.sector.rations.muchStraw.clover = 1.3 t/year", "    read, default. Kutcher, Meeraus")
                .doesNotContain("population", "seed");
    }

    @Test
    void theResultsOfASectorFindItsTableFromAnyFolder() {
        Path out = folder.resolve("out");
        Invocation ran = Invocation.of("run", WHEAT, "--out", out);

        assertThat(ran.out())
                .containsPattern("Surplus of consumers and farms, US\\$ +1,589,042 +1,599,364 +1,631,910 ")
                .containsPattern("raises imports\\s+of\\s+wheat \\(from 0 to 1,038 t\\)");
        assertThat(Invocation.of("check", out.resolve("scenario.yaml")).err()).isEmpty();
    }
}
