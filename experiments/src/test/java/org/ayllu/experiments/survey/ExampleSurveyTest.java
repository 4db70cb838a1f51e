package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mapping, the invented survey and the guide that ship with the project. */
final class ExampleSurveyTest {
    private static final Path MAPPING = Path.of("../scenarios/mappings/rhomis.yaml");
    private static final Path SURVEY = Path.of("../scenarios/data/example-survey.csv");

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void readsTheExample() {
        SurveyReport report = SurveyImport.read(SURVEY, SurveyMapping.read(MAPPING), new SurveyOptions(1, 0))
                .report();
        assertThat(report.rows()).isEqualTo(60);
        assertThat(report.figure("any off-farm income")).isCloseTo(19 / 60.0, within(1e-12));
        assertThat(report.figure("hires labour")).isCloseTo(23 / 60.0, within(1e-12));
        assertThat(report.figure("reciprocal labour")).isCloseTo(27 / 60.0, within(1e-12));
        assertThat(report.figure("median land")).isCloseTo(0.815, within(1e-12));
        assertThat(report.figure("mean household size")).isCloseTo(243 / 59.0, within(1e-12));
        assertThat(report.dropped()).extracting(SurveyReport.Dropped::line).containsExactly(23L, 25L, 27L, 53L);
        assertThat(report.repairs())
                .anyMatch(repair -> repair.line() == 5
                        && repair.column().equals("femalesover50")
                        && repair.to().equals("1"))
                .anyMatch(repair -> repair.line() == 8 && repair.from().equals("375.9"))
                .anyMatch(repair -> repair.line() == 10 && repair.from().equals("32"))
                .anyMatch(repair -> repair.line() == 41
                        && repair.from().equals("3800.0 metros cuadrados")
                        && repair.to().equals("0.38"))
                .anyMatch(repair -> repair.line() == 43 && repair.to().equals("0.3528"))
                .anyMatch(repair -> repair.from().equals("tarea"))
                .anyMatch(repair -> repair.from().equals("many"));
        assertThat(report.unusedColumns()).hasSize(54).contains("fies_1", "crop_name_1");
    }

    @Test
    void theGuideShowsTheReportOfTheExample() throws IOException {
        String guide = Files.readString(Path.of("../docs/guide-surveys.md"));
        SurveyReport report = SurveyImport.read(SURVEY, SurveyMapping.read(MAPPING), new SurveyOptions(1, 0))
                .report();
        String text = report.text().replace("../scenarios", "scenarios").replace('\\', '/');
        assertThat(guide).contains("```text\n" + text + "```");
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void makesAsManyHouseholdsAsAskedFor() {
        SurveyMapping mapping = SurveyMapping.read(MAPPING);
        Imported imported = SurveyImport.read(SURVEY, mapping, new SurveyOptions(1, 1_000));
        assertThat(imported.population().households()).isEqualTo(1_000);
        assertThat(imported.report().figure("mean household"))
                .isCloseTo(
                        SurveyImport.read(SURVEY, mapping, SurveyOptions.seed(1))
                                .report()
                                .figure("mean household"),
                        within(0.05));
    }

    private List<String> problemsIn(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("mapping.yaml"), text);
        SurveyFileException thrown = catchThrowableOfType(SurveyFileException.class, () -> SurveyMapping.read(file));
        return thrown.problems().stream()
                .map(problem -> problem.replace(file.toString(), "FILE"))
                .toList();
    }

    /** The file with one text replaced by another. */
    private static String with(String from, String to) throws IOException {
        String text = Files.readString(MAPPING);
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    /** Where a snippet first stands in a text, as a problem states it. */
    private static String at(String text, String snippet) {
        String before = text.substring(0, text.indexOf(snippet));
        return "FILE:" + (1 + before.lines().count() - (before.endsWith("\n") ? 0 : 1)) + ":"
                + (before.length() - before.lastIndexOf('\n')) + ": ";
    }

    @Test
    void tellsEveryProblemOfAMappingWithItsPlace() throws IOException {
        String text = with("sex: male, from: 25, to: 50", "sex: man, from: 25, to: fifty")
                .replace("jitterSd", "jiterSd")
                .replace("kind: median", "kind: mode");
        assertThat(problemsIn(text))
                .containsExactly(
                        at(text, "man, from")
                                + "persons.bands[4].sex must be one of female, male, either, but is 'man'",
                        at(text, "fifty") + "persons.bands[4].to must be a whole number, but is 'fifty'",
                        at(text, "jiterSd") + "unknown key 'expansion.jiterSd'. Maybe 'jitterSd'.",
                        at(text, "mode, name") + "headlines[3].kind must be one of share, median, mean, but is 'mode'");
    }

    @Test
    void tellsValuesOutOfRangeAtTheirRecord() throws IOException {
        String text = with("sex: male, from: 25, to: 50", "sex: male, from: 25, to: 5");
        assertThat(problemsIn(text))
                .containsExactly(
                        at(text, "{column: males25to50") + "persons.bands[4]: to must be between 25 and 120, but is 5");
        assertThat(problemsIn(with("format: 1", "format: 2")))
                .singleElement()
                .asString()
                .endsWith(": this version reads format 1, but format is 2");
    }

    @Test
    void tellsMissingAndRepeatedKeys() throws IOException {
        String twice = with("id: id_unique\n", "id: id_unique\nid: again\n");
        assertThat(problemsIn(twice)).containsExactly(at(twice, "id: again") + "the key 'id' is there twice");
        String without = with("id: id_unique\n", "");
        assertThat(problemsIn(without)).containsExactly(at(without, "format: 1") + "the key 'id' is missing");
    }

    @Test
    void tellsWhatIsNotAMapping() throws IOException {
        assertThat(problemsIn("- 1\n- 2\n")).containsExactly("FILE:1:1: the file must be keys and values");
        assertThat(problemsIn("")).contains("FILE:1:1: the key 'id' is missing");
        assertThat(problemsIn("a: [1\nb: 2\n")).singleElement().asString().startsWith("FILE:2:");
        assertThat(catchThrowableOfType(
                        InputFileException.class, () -> SurveyMapping.read(folder.resolve("nowhere.yaml"))))
                .hasMessageContaining("nowhere.yaml");
    }
}
