package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.experiments.survey.SurveyImport;
import org.ayllu.experiments.survey.SurveyOptions;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.ayllu.reports.terminal.ImportReport;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final Path SURVEY = Path.of("../scenarios/data/example-survey.csv");
    private static final Path MAPPING = Path.of("../scenarios/mappings/rhomis.yaml");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsWhatBecomesOfASurvey() {
        Invocation told = Invocation.of("import", SURVEY, "--mapping", MAPPING);
        assertThat(told.status()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .containsSubsequence(
                        "60 rows, 56 used, 4 dropped",
                        "values repaired: 22",
                        "rows dropped: 4",
                        "unused columns, 54 of 77",
                        "for 56 of 56 households",
                        "columns used, 23: id_unique")
                .containsPattern("cropland, ha +55 +8.75 +1.65\\n")
                .containsPattern("schooling of the head, years +54 +5.85 +5.82\\n")
                .doesNotContain("weighted");
        assertThat(told.out().lines()).allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
    }

    @Test
    void listsEveryRepairAndDroppedRowWhenAsked() {
        Invocation all = Invocation.of("import", SURVEY, "--mapping", MAPPING, "--all", "--population", 100);
        assertThat(all.out())
                .contains("100 households")
                .contains("line 5, femalesover50: '64' -> 1 (more than 3 people, usual count of those who have any)")
                .contains("line 23: no people and no age of a head");
    }

    @Test
    void showsWeightedFiguresBesideTheOthersWhereThereAreWeights() throws IOException {
        Path weighted = Files.writeString(
                folder.resolve("mapping.yaml"),
                Files.readString(MAPPING)
                        .replace("id: id_unique\n", "id: id_unique\nweight: household_size_derived\n"));
        Invocation told = Invocation.of("import", SURVEY, "--mapping", weighted);
        assertThat(told.status()).isZero();
        assertThat(told.out())
                .containsPattern("any off-farm income 31.7 % \\(weighted [0-9.]+ %\\)")
                .containsSubsequence("file,     file,  households", "unweighted  weighted        made")
                .containsPattern("people +54 +3.20 +3.61 +[0-9.]+\\n")
                .containsPattern("in upper_valley +54 +59.3 % +67.0 %");
    }

    @Test
    void fitsANarrowTerminal() {
        SurveyReport report = SurveyImport.read(SURVEY, SurveyMapping.read(MAPPING), new SurveyOptions(1, 0))
                .report();
        List<String> lines = new ImportReport(report, 50).lines(true);
        assertThat(lines).contains("people: file 3.23 (56 rows), made 3.23");
        assertThat(lines.stream().filter(line -> !line.contains("crop_")))
                .allMatch(line -> Paragraph.length(line) <= 50);
    }

    @Test
    void endsWithTwoWhereASurveyOrAnOptionIsWrong() throws IOException {
        assertThat(Invocation.of("import", SURVEY).status()).isEqualTo(ExitStatus.INVALID);
        Invocation nowhere = Invocation.of("import", folder.resolve("nowhere.csv"), "--mapping", MAPPING);
        assertThat(nowhere.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(nowhere.err()).contains("there is no file " + folder.resolve("nowhere.csv"));
        Path other = Files.writeString(folder.resolve("other.csv"), "a;b\n1;2\n");
        Invocation refused = Invocation.of("import", other, "--mapping", MAPPING);
        assertThat(refused.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("the header has one column only, 'a;b'");
        assertThat(Invocation.of("import", SURVEY, "--mapping", MAPPING, "--population", -1)
                        .err())
                .contains("--population");
        assertThat(Invocation.of("import", "--help").out())
                .contains("--mapping=FILE", "--all", "docs/guide-surveys.md");
    }
}
