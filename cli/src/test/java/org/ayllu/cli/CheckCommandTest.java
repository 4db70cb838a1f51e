package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsPerhapsNotMeantIsNotedAndNoProblem() throws IOException {
        Path late = Invocation.tiny(folder);
        Files.writeString(late, Files.readString(late).replace("{1985: 136, 1987: 40}", "{2015: 136, 2017: 40}"));

        Invocation ran = Invocation.of("check", late);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("note: " + late + ":", "no year of the path lies within the simulated years");
        Invocation run = Invocation.of("run", late, "--out", folder.resolve("out"), "--replicates", 1);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("ayllu: note: " + late + ":");
    }

    @Test
    void everyShippedScenarioIsFine() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "scenarios"))) {
            List<Path> scenarios = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            Object[] arguments =
                    Stream.concat(Stream.of("check"), scenarios.stream()).toArray();
            Invocation checked = Invocation.of(arguments);
            assertThat(checked.err()).isEmpty();
            assertThat(checked.status()).isZero();
            assertThat(checked.out().lines().filter(line -> line.startsWith("OK  ")))
                    .hasSameSizeAs(scenarios);
        }
    }

    @Test
    void saysWhatIsInAFile() throws IOException {
        Invocation checked = Invocation.of("check", Invocation.tiny(folder));
        assertThat(checked.out().replaceAll("\\s+", " "))
                .containsPattern("OK .*tiny.yaml: 2 arms \\(protected, opened\\); \\d+ numbers: .*\\d+ assumed");
    }

    @Test
    void tellsWhoseQuestionAFileAsks() throws IOException {
        Path scenarios = Path.of("..", "scenarios");
        assertThat(Invocation.of("check", scenarios.resolve("andes-opening-small.yaml"))
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("states no question, so it asks that of andes-opening.yaml");
        assertThat(Invocation.of("check", scenarios.resolve("andes-opening.yaml"))
                        .out())
                .doesNotContain("question");
    }

    @Test
    void tellsProblemsInTheOrderOfTheirPlaces() throws IOException {
        String text = Files.readString(Invocation.tiny(folder))
                .replace("format: 1", "formal: 1")
                .replace("replicates: 2", "replicates: 0")
                .replace("municipalities: 2", "municipalities: 0");
        Path broken = Files.writeString(folder.resolve("broken.yaml"), text);
        Stream<String> places = Invocation.of("check", broken)
                .err()
                .lines()
                .filter(line -> line.contains("broken.yaml:"))
                .map(line -> line.replaceAll(".*broken.yaml:(\\d+):.*", "$1"));
        assertThat(places.map(Integer::valueOf)).hasSizeGreaterThanOrEqualTo(3).isSorted();
    }

    @Test
    void tellsTheProblemsOfAllFiles() throws IOException {
        Path tiny = Invocation.tiny(folder);
        Path broken = Files.writeString(
                folder.resolve("broken.yaml"), Files.readString(tiny).replace("replicates: 2", "replicates: 0"));
        Path missing = folder.resolve("tony.yaml");
        Invocation checked = Invocation.of("check", broken, tiny, missing);
        assertThat(checked.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(checked.out()).contains("OK  ");
        assertThat(checked.err())
                .contains("broken.yaml:6:", "replicates", "tony.yaml", "Maybe tiny.yaml")
                .contains("2 problems in 2 of 3 files");
    }
}
