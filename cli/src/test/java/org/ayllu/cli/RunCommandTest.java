package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final Path DATA = Path.of("..", "scenarios");

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Invocation.tiny(folder);
        out = folder.resolve("out");
    }

    private Invocation run(Object... more) {
        Object[] all = Stream.concat(Stream.of("run", file, "--out", out), Stream.of(more))
                .toArray();
        return Invocation.of(all);
    }

    private void assertNothingMade() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysWhatItDoesAndWhatCameOut() {
        Invocation ran = run();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("A tiny world")
                .contains("Does it run?")
                .contains("protected  As it is (baseline)")
                .contains("40 households × 3 years × 4 seasons × 2 replicates × 2 arms: 4 runs")
                .contains("1985–1987 after 2 years of warm-up")
                .contains("Means of 1985–1987 in 2 replicates, and what the arms change")
                .contains("opened against protected")
                .contains("Real income per person, at base prices, US$/person/year")
                .contains("Compared with ‘protected’, ‘opened’")
                .contains("● protected   ○ opened   ◉ both")
                .contains("Results  " + out)
                .containsPattern("Time +\\d.* for 4 runs");
        assertThat(ran.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
        assertThat(out.resolve("manifest.json")).exists();
        assertThat(folder.resolve("out.partial")).doesNotExist();
    }

    @Test
    void quietPrintsTheFolderOnly() {
        assertThat(run("--quiet").out()).isEqualTo(out + System.lineSeparator());
    }

    @Test
    void profileTellsTheTimeOfEachPhase() {
        assertThat(run("--profile").out()).containsSubsequence("Phase ", "weather ", "demography ", "all phases");
    }

    @Test
    void optionsChangeTheScenario() throws IOException {
        Invocation ran = run(
                "--seed",
                9,
                "--replicates",
                1,
                "--years",
                2,
                "--population",
                30,
                "--set",
                "model.border.freight=77",
                "--check",
                "Full",
                "--plot",
                "headcount",
                "--threads",
                1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("30 households × 2 years × 4 seasons × 1 replicate × 2 arms: 2 runs")
                .contains("(seed 9, 1 thread)")
                .containsPattern("One replicate cannot\\s+tell this from chance");
        assertThat(Files.readString(out.resolve("scenario.yaml"))).containsPattern("freight: \\{value: 77,");
    }

    @Test
    void takesTheHouseholdsOfASurvey() throws IOException {
        Invocation ran = run(
                "--households", DATA.resolve("data/example-survey.csv"),
                "--mapping", DATA.resolve("mappings/rhomis.yaml"),
                "--population", 80);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("80 households")
                .contains("rows dropped: 4")
                .contains("from a survey");
        Path kept = out.resolve("scenario.yaml");
        assertThat(Invocation.of("check", kept).err()).isEmpty();
    }

    @Test
    void finishedResultsStayUnlessForced() {
        assertThat(run("--quiet").status()).isZero();
        Invocation again = run();
        assertThat(again.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("already holds finished results").contains("--force");
        assertThat(run("--quiet", "--force").status()).isZero();
    }

    @Test
    void aFolderOfSomethingElseStays() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.txt"), "mine");
        Invocation ran = run("--force");
        assertThat(ran.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(ran.err()).contains("holds no results of this program");
        assertThat(out.resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void wrongValuesOfOptionsAreToldAndMakeNoFolder() throws IOException {
        List<List<String>> wrong = List.of(
                List.of("--replicates", "0", "--replicates must be a whole number from 1 to 65,535, not 0"),
                List.of("--replicates", "many", "'many' is not a whole number"),
                List.of("--years", "-2", "--years must be a whole number from 1 to 200, not −2"),
                List.of("--threads", "0", "--threads must be a whole number from 1 to 4,096, not 0"),
                List.of("--check", "ful", "'ful' is none of off, step, full. Maybe full"),
                List.of("--plot", "headcont", "no measure is called 'headcont'. Maybe headcount"),
                List.of("--population", "1", "--population: population"),
                List.of("--set", "model.border.frieght=3", "Maybe freight"),
                List.of("--households", "x.csv", "--mapping"));
        for (List<String> one : wrong) {
            Invocation ran = run(one.get(0), one.get(1));
            assertThat(ran.status()).as("%s", one).isEqualTo(ExitStatus.INVALID);
            assertThat(ran.err()).as("%s", one).contains(one.get(2)).doesNotContain("\tat ");
            assertThat(ran.out()).as("%s", one).isEmpty();
            assertNothingMade();
        }
    }

    @Test
    void problemsOfTheFileAreToldAllAtOnceAndMakeNoFolder() throws IOException {
        Files.writeString(
                file, Files.readString(file).replace("seed: 3", "sede: 3").replace("years: 3", "years: x"));
        Invocation ran = run();
        assertThat(ran.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(ran.err())
                .contains("tiny.yaml:5:", "Maybe seed", "tiny.yaml:7:", "time.years")
                .contains("2 problems; nothing was run");
        assertNothingMade();
    }

    @Test
    void aSurveyThatDoesNotFitIsToldBeforeAnythingRuns() throws IOException {
        Path mapping = DATA.resolve("mappings/rhomis.yaml");
        Invocation ran = run("--households", file, "--mapping", mapping);
        assertThat(ran.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(ran.err()).contains("tiny.yaml").contains("nothing was run");
        assertNothingMade();
    }

    @Test
    void anInterruptedRunSaysHowToGoOnAndGoesOn() {
        Thread.currentThread().interrupt();
        Invocation ran = run();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(ran.status()).isEqualTo(ExitStatus.INTERRUPTED);
        assertThat(ran.err())
                .contains("Interrupted: ")
                .contains("out.partial")
                .contains("  ayllu run " + file + " --out " + out);
        Invocation again = run();
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("goes on from what is in ").contains("Results  " + out);
    }

    @Test
    void resumeOnlyGoesOnAndNeverBeginsOrRepeats() {
        Invocation nothing = run("--resume");
        assertThat(nothing.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(nothing.err())
                .contains("out.partial holds no unfinished run of this scenario, seed and size.")
                .contains("Without --resume a new run is begun.");
        assertThat(out).doesNotExist();

        Thread.currentThread().interrupt();
        run();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(run("--resume", "--seed", "77").status()).isEqualTo(ExitStatus.FOLDER);
        Invocation resumed = run("--resume", "--threads", "1");
        assertThat(resumed.status()).isZero();
        assertThat(resumed.out()).contains("goes on from what is in ");

        Invocation again = run("--resume");
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("holds the finished results of this run already; nothing is left to do");
        assertThat(run("--resume", "--force").err()).contains("give one of them");
        assertThat(run("--resume", "--seed", "77").err()).contains("already holds finished results");
    }
}
