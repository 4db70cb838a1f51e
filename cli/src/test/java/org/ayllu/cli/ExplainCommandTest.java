package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.experiments.survey.HouseholdIds;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private static Path folder = Path.of("");

    private static Path results = Path.of("");

    @BeforeAll
    static void run() throws IOException {
        results = folder.resolve("results");
        Invocation ran = Invocation.of("run", Invocation.tiny(folder), "--out", results, "--quiet");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void tellsAHouseholdsYearTheSameEachTime() {
        Invocation told = Invocation.of("explain", results, "--household", 7, "--year", 1986, "--arm", "opened");
        assertThat(told.err()).isEmpty();
        assertThat(told.status()).isZero();
        assertThat(told.out())
                .startsWith("Household 7 of ")
                .contains("year 1986 (September 1986 to August 1987), arm opened, replicate 0")
                .containsSubsequence(
                        "At sowing",
                        "What it is worth",
                        "What a day could bring",
                        "Days of the year",
                        "Income of the year",
                        "Food of the year",
                        "Why",
                        "  - ");
        assertThat(told.out().lines()).allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
        assertThat(Invocation.of("explain", results, "--household", 7, "--year", 1986, "--arm", "opened"))
                .isEqualTo(told);
    }

    @Test
    void withoutYearAndArmTellsTheLastYearOfTheBaseline() {
        assertThat(Invocation.of("explain", results, "--household", 0, "--replicate", 1)
                        .out())
                .contains("year 1987")
                .contains("arm protected, replicate 1");
    }

    @Test
    void saysWhatThereIs() {
        List<List<Object>> wrong = List.of(
                List.of("--household must be a whole number from 0 to 39, not 40", "--household", 40),
                List.of("--household must be a whole number from 0 to 39, not seven", "--household", "seven"),
                List.of("--copy must be a whole number from 1 to 2,147,483,647, not 0", "--household", 1, "--copy", 0),
                List.of("--year must be one from 1985 to 1987, not 1990", "--household", 1, "--year", 1990),
                List.of("'opend' is none of protected, opened. Maybe opened", "--household", 1, "--arm", "opend"),
                List.of("--replicate must be a whole number from 0 to 1, not 2", "--household", 1, "--replicate", 2));
        for (List<Object> one : wrong) {
            Object[] arguments = new Object[one.size() + 1];
            arguments[0] = "explain";
            arguments[1] = results;
            for (int i = 1; i < one.size(); i++) {
                arguments[i + 1] = one.get(i);
            }
            Invocation told = Invocation.of(arguments);
            assertThat(told.status()).as("%s", one).isEqualTo(ExitStatus.INVALID);
            assertThat(told.err()).contains(one.get(0).toString());
        }
        assertThat(Invocation.of("explain", results).err()).contains("--household");
    }

    /** By its id in the file, with the number of the copy, or by the number that stands in the results. */
    @Test
    void householdsOfASurveyAreAskedForByTheirId() throws IOException {
        Path data = Path.of("..", "scenarios");
        Path out = folder.resolve("surveyed");
        Object[] run = {
            "run",
            Invocation.tiny(folder),
            "--households",
            data.resolve("data/example-survey.csv"),
            "--mapping",
            data.resolve("mappings/rhomis.yaml"),
            "--population",
            "120",
            "--out",
            out,
            "--quiet"
        };
        assertThat(Invocation.of(run).status()).isZero();
        String row = Files.readAllLines(data.resolve("data/example-survey.csv")).get(5);
        String id = row.substring(0, row.indexOf(','));
        Invocation told = Invocation.of("explain", out, "--household", id, "--copy", 2);
        assertThat(told.err()).isEmpty();
        String number = Long.toString(HouseholdIds.named(id, 1).get(0));
        assertThat(told.out()).startsWith("Household " + id + " (" + number + ") of ");
        Invocation same = Invocation.of("explain", out, "--household", number);
        assertThat(same.out().lines().skip(3))
                .containsExactlyElementsOf(told.out().lines().skip(3).toList());
        assertThat(Invocation.of("explain", out, "--household", "nobody").err())
                .contains("no household of this replicate has the id 'nobody' in the survey");
    }

    @Test
    void needsFinishedResults() {
        Invocation told = Invocation.of("explain", folder, "--household", 1);
        assertThat(told.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(told.err()).contains("is not a folder of finished results");
    }

    @Test
    void refusesAFolderThatHasChanged() throws IOException {
        Path copy = copy("edited");
        Path scenario = copy.resolve("scenario.yaml");
        Files.writeString(scenario, Files.readString(scenario).replaceFirst("(?m)^seed: 3$", "seed: 4"));
        Invocation told = Invocation.of("explain", copy, "--household", 1);
        assertThat(told.status()).isEqualTo(ExitStatus.FOLDER);
        assertThat(told.err()).contains("is not as it was written: scenario.yaml changed since");
    }

    /** As when a survey outside the folder changed. */
    @Test
    void warnsWhenTheRunWasOfAnotherScenario() throws IOException {
        Path manifest = copy("other").resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("(\"scenarioHash\" : \")[0-9a-f]+", "$1abcdef"));
        Invocation told = Invocation.of("explain", manifest.getParent(), "--household", 1);
        assertThat(told.status()).isZero();
        assertThat(told.err()).contains("has changed since the run");
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (var files = Files.walk(results)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(results.relativize(file).toString()));
            }
        }
        return copy;
    }
}
