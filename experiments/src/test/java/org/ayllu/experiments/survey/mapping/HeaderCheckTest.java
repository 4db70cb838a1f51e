package org.ayllu.experiments.survey.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.survey.SurveyImport;
import org.ayllu.experiments.survey.SurveyOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HeaderCheckTest {
    @TempDir
    private Path folder = Path.of(".");

    private List<String> problems(String text) {
        Path file = SmallSurvey.write(folder, "UTF-8", text);
        SurveyFileException thrown = catchThrowableOfType(
                SurveyFileException.class, () -> SurveyImport.read(file, SmallSurvey.mapping(), SurveyOptions.seed(1)));
        assertThat(thrown).hasMessageContaining(file + ":");
        return thrown.problems().stream()
                .map(problem -> problem.replace(file.toString(), "FILE"))
                .toList();
    }

    @Test
    void namesEveryMissingColumnAndTheNearestOne() {
        assertThat(problems("id,weight,villages,boys,women,age_man,age_woman,School_,land,unit,heads\n"))
                .containsExactly(
                        "FILE:1:11: no column 'village', which the mapping names at municipality.column. Maybe 'villages'.",
                        "FILE:1:49: no column 'school', which the mapping names at persons.education.column. Maybe 'School_'.",
                        "FILE:1:1: no column 'cows', which the mapping names at herd.counts, headlines[2].column.",
                        "FILE:1:1: no column 'labour', which the mapping names at headlines[0].column.");
    }

    @Test
    void suspectsTheSeparator() {
        assertThat(problems(SmallSurvey.HEADER.replace(',', ';') + "\n"))
                .containsExactly(
                        "FILE:1:1: the header has one column only, 'id;weight;village;boys;women;age_man;age…': is "
                                + "file.separator right, and does no title stand above the header?");
        assertThat(problems("")).containsExactly("FILE:1:1: the file has no header");
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        assertThat(problems(SmallSurvey.HEADER + ",land,weight,weight\n"))
                .containsExactly("FILE:1:77: the header has 'land' more than once");
    }

    @Test
    void pointsToAQuoteThatIsNotClosed() {
        assertThat(problems(SmallSurvey.HEADER + "\na,1,alto,0,1,,40,none,1,ha,,\nb,1,\"alto,0\n"))
                .singleElement()
                .asString()
                .startsWith("FILE:3:1: ");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(problems(SmallSurvey.HEADER + "\n")).containsExactly("FILE:1:1: no rows after the header");
        assertThat(problems("")).isNotEmpty();
        assertThat(catchThrowableOfType(
                        InputFileException.class,
                        () -> SurveyImport.read(
                                folder.resolve("nowhere.csv"), SmallSurvey.mapping(), SurveyOptions.seed(1))))
                .hasMessageContaining("nowhere.csv");
    }

    @Test
    void measuresHowFarNamesAreApart() {
        assertThat(HeaderCheck.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(HeaderCheck.distance("Land ", "land")).isZero();
        assertThat(HeaderCheck.distance("", "abc")).isEqualTo(3);
    }
}
