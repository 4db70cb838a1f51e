package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with more wrong in them than anybody reads are answered soon, in few lines. */
class HugeScenarioTest {
    private static final String HEAD = "format: 1\nname: huge\ntitle: t\n";
    /** Time of a processor, which does not grow where others use it too. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    @TempDir
    private Path folder = Path.of("");

    private InvalidFileException told(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("huge.yaml"), text);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        InvalidFileException told = catchThrowableOfType(InvalidFileException.class, () -> ScenarioFile.read(file));
        Duration taken = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        assertThat(taken).isLessThan(LONGEST);
        return told;
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void ofAHundredThousandUnknownKeysTheFirstHundredAreToldAndTheRestCounted() throws IOException {
        InvalidFileException told =
                told(HEAD + "model:\n" + lines(100_000, "  pricx%d: 1") + "arms: [{name: a, label: b}]\n");

        assertThat(told.problems()).hasSize(100_001);
        assertThat(told.getMessage().lines()).hasSize(101).last().isEqualTo("and 99,901 more");
        assertThat(told.getMessage()).contains("model.pricx0: there is no such key here. Known are");
    }

    @Test
    void ofManyFaultyArmsTheRestIsNotLookedAt() throws IOException {
        InvalidFileException told = told(
                HEAD + "arms:\n"
                        + lines(
                                200,
                                "  - {name: a-%d, label: l, change: {model: {farm: {labourShare: 35, a: 1, b: 1, c: 1, d: 1, e: 1, f: 1}}}}"));

        assertThat(told.getMessage().lines()).hasSize(101);
        assertThat(told.problems()).anyMatch(one -> one.message().startsWith("from here on no arm was looked at"));
    }

    @Test
    void ofMoreArmsThanAnybodyComparesNoneIsLookedAt() throws IOException {
        assertThat(told(HEAD + "arms:\n"
                        + lines(15_000, "  - {name: a, label: b, change: {livelihood: {kind: peasant}}}")))
                .hasMessageContaining(
                        "huge.yaml:5:3: arms: 15,000 arms are more than the 200 that a scenario may have");
    }

    @Test
    void asManyArmsAsThereMayBeAreReadSoon() throws IOException {
        InvalidFileException told = told(
                HEAD + "arms:\n" + lines(200, "  - {name: a-%d, label: b, change: {livelihood: {kind: peasant}}}"));

        assertThat(told.problems()).anyMatch(one -> one.path().equals("arms[199].change.livelihood.kind"));
    }

    @Test
    void aLineOfMegabytesIsRefusedAndALongValueShortened() throws IOException {
        assertThat(told(HEAD + "question: \"" + "a".repeat(9_000_000) + "\"\n"))
                .hasMessageEndingWith("huge.yaml:4:100000: this line has more than 100000 characters");
        InvalidFileException shortened = told(HEAD + "seed: " + "a".repeat(90_000) + "\n");
        assertThat(shortened.getMessage().lines()).anyMatch(line -> line.contains("seed: a number is needed"));
        assertThat(shortened.getMessage().length()).isLessThan(10_000);
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertThat(told("a: " + "[".repeat(50_000))).hasMessageContaining("nested too deeply");
        assertThat(told("a: " + "{a: ".repeat(20_000))).hasMessageContaining("nested too deeply");
    }

    @Test
    void aChainOfFilesHasAnEnd() throws IOException {
        for (int i = 1; i < 6_000; i++) {
            Files.writeString(folder.resolve("e" + i + ".yaml"), "extends: e" + (i + 1) + ".yaml\n");
        }
        assertThat(told("extends: e1.yaml\n")).hasMessageContaining("more than 20 files extend one another");
    }

    @Test
    void namesThatNoFileCanHaveAreToldWhereTheyStand() throws IOException {
        assertThat(told("extends: \"a\\0b.yaml\"\n"))
                .hasMessageContaining("huge.yaml:1:10: extends: the name of a file cannot hold a zero character");
        assertThat(told(HEAD + "population: {kind: survey, file: \"a\\0b\", mapping: " + "m".repeat(5000) + "}\n"))
                .hasMessageContaining("population.file: the name of a file cannot hold a zero character")
                .hasMessageContaining("population.mapping: cannot read")
                .hasMessageContaining("File name too long");
    }

    @Test
    void seasonsDivideTheYear() throws IOException {
        assertThat(told(HEAD + "time: {seasonsPerYear: 5}\n"))
                .hasMessageContaining("time.seasonsPerYear: 5 is not one of 1, 2, 3, 4, 6, 12");
    }
}
