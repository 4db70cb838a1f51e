package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.models.model.TheoryTerms;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTheoriesCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Invocation.tiny(folder);
    }

    @Test
    void comparesEveryTheoryThereIs() {
        Invocation ran = compare("--check", "full", "--replicates", 5);
        int theories = known().size();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("A tiny world")
                .contains(theories + " theories × 2 arms × 5 replicates: " + 10 * theories + " runs of 3 years")
                .contains("opened against protected")
                .contains(known().keySet())
                .containsPattern("Price of food \\(1 = base\\) .* " + theories + " of " + theories + " −")
                .contains("commonest sign")
                .containsPattern("Time +\\d.* for " + 10 * theories + " runs");
        assertThat(ran.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH + 4);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("tiny.yaml", "out");
    }

    private Invocation compare(Object... more) {
        return Invocation.of(Stream.concat(Stream.of("compare-theories", file, "--out", out()), Stream.of(more))
                .toArray());
    }

    private Path out() {
        return folder.resolve("out");
    }

    private List<String> table() throws IOException {
        return Files.readAllLines(out().resolve("theories.csv"));
    }

    @Test
    void keepsItsRunsAndATableAndRepeatsNone() throws IOException {
        compare("--theories", "separable");
        assertThat(table().get(0))
                .isEqualTo("arm,measure,theory,replicates,baseline,mean,difference,difference_low,difference_high,"
                        + "sign,commonest_sign,agreeing,theories");
        assertThat(table().get(1))
                .startsWith("opened,")
                .contains(",separable,2,")
                .endsWith(",1,1");
        assertThat(table())
                .filteredOn(row -> row.startsWith("opened,foodPrice,"))
                .singleElement()
                .asString()
                .matches(".*,-[0-9.]+,-[0-9.]+,-?[0-9.E-]+,(down,down|unclear,unclear),1,1");

        Invocation more = compare("--theories", "separable,chayanov");
        assertThat(more.out())
                .contains("Of the runs 4 are in the folder already; --force repeats them.")
                .contains("Results  " + out());
        List<String> both = table();
        assertThat(both.stream().filter(row -> row.contains(",chayanov,")).count())
                .isEqualTo(
                        both.stream().filter(row -> row.contains(",separable,")).count())
                .isGreaterThan(40);
        assertThat(compare("--theories", "separable,chayanov", "--force", "--quiet")
                        .out())
                .isEqualTo(out() + "\n");
        assertThat(table()).isEqualTo(both);
    }

    private Map<Path, FileTime> runs() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out().resolve("points"))) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                times.put(one, Files.getLastModifiedTime(one));
            }
        }
        return times;
    }

    @Test
    void anInterruptedComparisonGoesOnToTheSameTable() throws IOException {
        compare("--theories", "separable,chayanov", "--quiet");
        List<String> whole = table();
        assertThat(whole.stream()
                        .filter(row -> row.contains(",chayanov,"))
                        .map(row -> row.replace(",chayanov,", ",separable,")))
                .as("theories have runs of their own")
                .isNotEmpty()
                .anyMatch(row -> !whole.contains(row));
        compare("--theories", "separable", "--quiet", "--force");
        Map<Path, FileTime> finished = runs();
        Files.delete(out().resolve("theories.csv"));

        Thread.currentThread().interrupt();
        Invocation ran = compare("--theories", "separable,chayanov", "--quiet");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(ran.status()).isEqualTo(ExitStatus.INTERRUPTED);
        assertThat(ran.err())
                .contains(
                        "Interrupted: 4 of 8 runs are finished",
                        "  ayllu compare-theories " + file + " --out " + out());
        assertThat(out().resolve("theories.csv")).doesNotExist();

        assertThat(compare("--theories", "separable,chayanov", "--quiet").status())
                .isZero();
        assertThat(table()).isEqualTo(whole);
        assertThat(finished).hasSize(4);
        assertThat(runs()).hasSize(8).containsAllEntriesOf(finished);
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("notes.txt"), "mine");
        Invocation ran = compare("--theories", "separable");
        assertThat(ran.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(ran.err()).contains("exists and holds no study of this program");
        assertThat(out().toFile().list()).containsExactly("notes.txt");
    }

    @Test
    void theSameAgainOnAnyNumberOfThreads() {
        String once =
                compare("--theories", "chayanov,satisficing", "--threads", 1).out();
        String again = compare("--theories", "chayanov,satisficing", "--threads", 3, "--force")
                .out();
        assertThat(again.replaceFirst("Time .*", "")).isEqualTo(once.replaceFirst("Time .*", ""));
        assertThat(once).contains("2 theories").doesNotContain("nonSeparable");
    }

    @Test
    void oneReplicateIsSaidToTellNothing() {
        assertThat(compare("--theories", "separable", "--replicates", 1).out())
                .contains("One replicate cannot tell effect from chance");
    }

    @Test
    void saysWhatIsWrongWithTheories() {
        Invocation misspelt = Invocation.of("compare-theories", file, "--theories", "chayanow");
        assertThat(misspelt.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(misspelt.err()).contains("--theories: 'chayanow' is none of", "Maybe chayanov");

        Invocation twice = Invocation.of("compare-theories", file, "--theories", "separable,separable");
        assertThat(twice.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(twice.err()).contains("--theories names separable twice");
    }

    @Test
    void refusesAnExperimentThatComparesTheoriesItself() throws IOException {
        Path mixed = Files.writeString(folder.resolve("mixed.yaml"), """
                extends: tiny.yaml
                arms:
                  - name: usual
                    label: As it is
                  - name: other
                    label: Another theory
                    change:
                      livelihood: {kind: separable}
                """);
        Invocation ran = Invocation.of("compare-theories", mixed);
        assertThat(ran.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(ran.err()).contains("mixed.yaml: arm 'other' changes livelihood itself");

        Path single = Files.writeString(
                folder.resolve("single.yaml"), "extends: tiny.yaml\narms: [{name: only, label: Alone}]\n");
        assertThat(Invocation.of("compare-theories", single).err()).contains("the scenario has one arm only");
    }

    @Test
    void explainSaysSomethingOfEachTheory() {
        for (String theory : known().keySet()) {
            Path results = folder.resolve("of-" + theory);
            Invocation.of("run", file, "--set", "livelihood.kind=" + theory, "--out", results, "--quiet");
            Invocation told = Invocation.of("explain", results, "--household", 3);
            assertThat(told.err()).as(theory).isEmpty();
            String said = told.out().replaceAll("\\s+", " ");
            switch (theory) {
                case "chayanov" -> assertThat(said).contains("neither hires nor works on other farms");
                case "randomUtility" -> assertThat(said).contains("At sowing it chose, by value and a draw");
                case "satisficing" -> assertThat(said).contains("It goes by habit", "own crops, usual day");
                case "farmPlan" ->
                    assertThat(said).contains("It plans by a programme of its farm", "own crops, last day");
                case "nonSeparable", "separable" -> assertThat(said).contains("own crops, last day");
                default -> assertThat(said).contains("Why");
            }
        }
    }

    private static Map<String, TheoryTerms> known() {
        Models models = Models.shipped();
        return models.theoriesOf(models.usual());
    }
}
