package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayllu.experiments.survey.mapping.InventedSurvey;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of a survey and of its mapping: which texts are one, and which are beyond what they may be. */
final class SurveyNumbersTest {
    private static final int WEIGHT = 2;
    private static final int AREA = 9;

    @TempDir
    private Path folder = Path.of(".");

    private InventedSurvey survey() {
        return InventedSurvey.in(folder);
    }

    @Test
    void aNumberMayNotBeReadInTwoWays() {
        assertThat(survey().cells(AREA, area -> area.equals("1.25") ? "\"7;400\"".replace(';', ',') : area)
                        .problems()
                        .get(0))
                .isEqualTo("survey.csv:6:1: column 'area': '7,400' is no number here: if ',' groups thousands, say "
                        + "file.thousands: \",\"; if decimals follow it, file.decimal: \",\"");
        InventedSurvey semicolons = survey().csv(text -> text.replace(',', ';').replace('.', ','))
                .mapping("{separator: \",\", decimal: \".\"}", "{separator: \";\", decimal: \",\"}");
        assertThat(semicolons.read().report().figure("mean area as written")).isCloseTo(10 / 3.0, within(1e-12));
        InventedSurvey grouped = semicolons.csv(";1,25;", ";7.400;").mapping("acre: 0.4047", "acre: 0.0001");
        assertThat(grouped.problems().get(0)).contains("'7.400' is no number here: if '.' groups thousands");
        assertThat(grouped.mapping("decimal: \",\"", "decimal: \",\", thousands: \".\"")
                        .read()
                        .report()
                        .figure("mean area as written"))
                .isGreaterThan(1_000);
    }

    @Test
    void groupedThousandsAreReadWhereTheMappingSaysSo() {
        InventedSurvey grouped = survey().cells(AREA, area -> "7'" + area.charAt(0) + "00.5");
        assertThat(grouped.problems()).hasSize(3).last().asString().endsWith("(and 21 more like it)");
        assertThat(grouped.mapping("decimal: \".\"", "decimal: \".\", thousands: \"'\"")
                        .read()
                        .report()
                        .figure("mean area as written"))
                .isBetween(7_100.0, 7_600.0);
        InventedSurvey spaces = survey().cells(AREA, area -> "7\u00A0" + area.charAt(0) + "00");
        assertThat(spaces.problems().get(0)).contains("if ' ' groups thousands");
        assertThat(spaces.mapping("decimal: \".\"", "decimal: \".\", thousands: \" \"")
                        .read()
                        .report()
                        .repairs())
                .isEmpty();
    }

    @Test
    void lettersAndWordsAreNoNumbers() {
        List<String> texts = List.of("2d", "3f", "0x1p4", "1_0", "NaN", "Infinity", "#DIV/0!", ".");
        Imported imported = survey().csv(text -> {
                    String changed = text;
                    for (int i = 0; i < texts.size(); i++) {
                        String row = "\n" + (i + 1) + ",";
                        int start = changed.indexOf(row) + 1;
                        int end = changed.indexOf('\n', start);
                        String[] cells = changed.substring(start, end).split(",");
                        cells[AREA] = texts.get(i);
                        changed = changed.substring(0, start) + String.join(",", cells) + changed.substring(end);
                    }
                    return changed;
                })
                .read();
        assertThat(imported.report().repairs())
                .filteredOn(repair -> repair.why().equals("not a number"))
                .extracting(SurveyReport.Repair::from)
                .containsExactlyElementsOf(texts);
    }

    @Test
    void anAreaThatNoHouseholdHasStopsTheImport() {
        assertThat(survey().csv("1,Bajo,21.5,peso,1,2,1,26,secondary,2.25", "1,Bajo,21.5,peso,1,2,1,26,secondary,1e300")
                        .problems())
                .containsExactly(
                        "survey.csv:2:1: column 'area': '1e300' gives 1.0E300 ha, and no household has more than "
                                + "1000000 ha; correct the cell, or empty it");
    }

    @Test
    void aHouseholdWithMostOfTheLandIsNamed() {
        Imported imported = survey().csv(
                        "1,Bajo,21.5,peso,1,2,1,26,secondary,2.25", "1,Bajo,21.5,peso,1,2,1,26,secondary,45658")
                .read();
        assertThat(imported.report().warnings())
                .containsExactly("one household has more than half of all land: 45658 ha in line 2; if it is a slip, "
                        + "land.outliers can repair it");
        assertThat(imported.report().text()).contains("\n! one household has more than half of all land");
    }

    @Test
    void weightsWithADecimalCommaAreNamed() {
        assertThat(survey().csv(text -> text.replaceAll(",(\\d\\d)\\.5,peso", ",\"$1,5\",peso"))
                        .problems()
                        .get(0))
                .isEqualTo("survey.csv:2:1: column 'weight': '21,5' is no number here, since file.decimal is '.': if "
                        + "decimals follow ',' in this file, say file.decimal: \",\"");
    }

    @Test
    void oneWeightThatIsMoreThanHalfOfAllStopsTheImport() {
        assertThat(survey().cells(WEIGHT, weight -> weight.equals("30.5") ? "5000" : weight)
                        .problems())
                .singleElement()
                .asString()
                .startsWith("survey.csv:11:1: column 'weight': '5000' is 86.78 % of the weight of all 24 rows");
    }

    @Test
    void numbersOfAMappingHaveRanges() {
        assertThat(survey().mapping("primary: 5", "primary: 1e9").problems().get(0))
                .endsWith("persons: school: the number for primary must be between 0 and 30 years, but is 1000000000");
        assertThat(survey().mapping("acre: 0.4047", "acre: 40470").problems().get(0))
                .contains("between 0.00001 and 10000 ha");
        assertThat(survey().mapping("cows: 0.7", "cows: 70").problems().get(0)).contains("between 0 and 10, but is 70");
        assertThat(survey().mapping("{peso: 10}", "{peso: 0}").problems().get(0))
                .contains("the rate of peso");
        assertThat(survey().mapping("spread: 0.6", "spread: 60").problems().get(0))
                .contains("spread must be between 0 and 3");
        assertThat(survey().mapping("cash: {value: 40", "cash: {value: 4e7")
                        .problems()
                        .get(0))
                .contains("cash must be between 0 and 100000");
        assertThat(survey().mapping("standFor: 1", "standFor: 1000000")
                        .problems()
                        .get(0))
                .contains("standFor");
        assertThat(survey().mapping("sd: 3", "sd: 3d").problems().get(0)).contains("must be a number, but is '3d'");
        String rows = IntStream.range(1_000, 1_201)
                .mapToObj(id -> id + ",Alto,1,peso,1,1,1,40,none,1,ha,0\n")
                .collect(Collectors.joining());
        assertThat(survey().csv(text -> text + rows)
                        .mapping("standFor: 1", "standFor: 100000")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("survey.csv:1:1: 225 rows that stand for 100000 households each make 22500000 households");
    }
}
