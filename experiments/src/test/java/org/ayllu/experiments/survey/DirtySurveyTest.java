package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.ayllu.core.household.Population;
import org.ayllu.experiments.survey.mapping.InventedSurvey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as survey programs and spreadsheets leave them: read as they were meant, or refused with the way out. */
final class DirtySurveyTest {
    private static final int AGE_HEAD = 7;
    private static final int SCHOOL = 8;

    @TempDir
    private Path folder = Path.of(".");

    private InventedSurvey survey() {
        return InventedSurvey.in(folder);
    }

    /** Mean cropland in the file, ha. */
    private static double cropland(InventedSurvey survey) {
        return survey.read().report().compared().stream()
                .filter(one -> one.name().equals("cropland"))
                .findFirst()
                .orElseThrow()
                .file();
    }

    @Test
    void theSurveyWithoutAFaultNeedsNoRepair() {
        Imported clean = survey().read();
        assertThat(clean.report().used()).isEqualTo(24);
        assertThat(clean.report().repairs()).isEmpty();
        assertThat(clean.report().warnings()).isEmpty();
        assertThat(clean.report().figure("mean area as written")).isCloseTo(10 / 3.0, within(1e-12));
    }

    @Test
    void codesSavedAsDecimalNumbersAreTheCodes() {
        InventedSurvey codes = survey().mapping("{none: 0, primary: 5, secondary: 10}", "{0: 0, 1: 5, 2: 10}");
        InventedSurvey whole = codes.cells(
                SCHOOL,
                word -> Integer.toString(List.of("none", "primary", "secondary").indexOf(word)));
        Population asWhole = whole.read().population();
        Imported asDecimals = whole.cells(SCHOOL, code -> code + ".0").read();
        assertThat(asDecimals.report().repairs()).isEmpty();
        assertThat(asDecimals.population().personColumns().schooling).isEqualTo(asWhole.personColumns().schooling);
    }

    @Test
    void aColumnWithoutAKnownCategoryStopsTheImport() {
        assertThat(survey().cells(SCHOOL, word -> word + "!").problems())
                .containsExactly(
                        "survey.csv:2:1: column 'school': 'secondary!' is no category of the mapping, and neither is "
                                + "any other answer of this column; the mapping has none, primary, secondary");
        assertThat(survey().cells(SCHOOL, word -> "").problems())
                .containsExactly("survey.csv:1:1: column 'school' has no answer in any row");
    }

    @Test
    void codesForNoAnswerHoldForTheirColumnOnly() {
        InventedSurvey survey = survey().cells(AGE_HEAD, age -> age.equals("26") ? "99" : age)
                .csv(",5.25,ha,", ",99,ha,")
                .mapping("weight: weight", "weight: weight\nmissing: {age_head: [98, 99]}");
        Imported imported = survey.read();
        assertThat(imported.population().personColumns().age).doesNotContain(99);
        assertThat(imported.report().compared())
                .filteredOn(one -> one.name().equals("cropland"))
                .singleElement()
                .satisfies(one -> assertThat(one.answers()).isEqualTo(24))
                .satisfies(one -> assertThat(one.file()).isGreaterThan(10));
        assertThat(survey().mapping("weight: weight", "weight: weight\nmissing: {age: [98]}")
                        .problems())
                .containsExactly("survey.csv:1:1: no column 'age', which the mapping names at missing.");
    }

    @Test
    void plotsAreAddedUp() {
        InventedSurvey plots = survey().csv(text -> {
            StringBuilder changed = new StringBuilder();
            for (String line : text.lines().toList()) {
                changed.append(line).append(line.startsWith("hh") ? ",plot_1,plot_2,plot_3\n" : ",1,,2.5\n");
            }
            return changed.toString();
        });
        String area = """
                  area:
                    - column: area
                      unit: {column: area_unit, values: {ha: 1, acre: 0.4047}, status: read, source: definition}
                """;
        assertThat(cropland(plots.mapping(area, "  area: {sum: [plot_1, plot_2, plot_3]}\n")))
                .isEqualTo(3.5);
        String inHalves = "  area: {sum: [plot_1, {column: plot_3, hectares: 1}], hectares: 0.5}\n";
        assertThat(cropland(plots.mapping(area, inHalves))).isEqualTo(3);
        assertThat(plots.mapping(area, "  area: [{column: plot_1}, {column: plot_3}]\n")
                        .read()
                        .report()
                        .warnings())
                .singleElement()
                .asString()
                .contains("in 24 rows they have different areas");
        assertThat(plots.mapping(area, "  area: {sum: [plot_1], column: plot_2}\n")
                        .problems())
                .singleElement()
                .asString()
                .endsWith("land.area[0]: an area has either a column, or a sum of columns");
    }

    @Test
    void aLineThatNamesTheSeparatorIsSkipped() {
        InventedSurvey excel =
                survey().csv(text -> "sep=;\r\n" + text.replace(',', ';').replace("\n", "\r\n"));
        assertThat(excel.read().report().used()).isEqualTo(24);
        assertThat(excel.csv("3,Alto".replace(',', ';'), ";Alto")
                        .read()
                        .report()
                        .dropped())
                .singleElement()
                .satisfies(dropped -> assertThat(dropped.line()).isEqualTo(5));
    }

    @Test
    void idsThatStartAnewInEachClusterNeedTheCluster() {
        InventedSurvey clusters = survey().csv(text -> {
            StringBuilder changed = new StringBuilder();
            int i = 0;
            for (String line : text.lines().toList()) {
                String rest = line.substring(line.indexOf(','));
                changed.append(i == 0 ? "cluster,hh" : "cl" + i % 3 + "," + (1 + i / 3))
                        .append(rest)
                        .append('\n');
                i++;
            }
            return changed.toString();
        });
        assertThat(clusters.problems())
                .singleElement()
                .asString()
                .contains("15 of 24 rows repeat one, with another place, weight or area")
                .endsWith("Then say id: [cluster, hh] in the mapping");
        assertThat(clusters.mapping("id: hh", "id: [cluster, hh]")
                        .read()
                        .report()
                        .used())
                .isEqualTo(24);
    }

    @Test
    void namesOfPlacesThatDifferInAccentsOnlyAreAskedFor() {
        InventedSurvey names = survey().mapping("standFor: 1", "standFor: 20")
                .csv("\n3,Alto", "\n3,Peña")
                .csv("\n6,Alto", "\n6,  PEÑA\u00A0")
                .csv("\n9,Alto", "\n9,Pen\u0303a")
                .csv("\n12,Alto", "\n12,Pena");
        assertThat(names.problems())
                .containsExactly(
                        "survey.csv:13:1: column 'place': 'Pena' differs in accents only from 'Peña' of line 4: list "
                                + "both under municipality.places, with the same name if they are one place");
        Population one = names.mapping(
                        "{column: place}", "{column: place, places: {Peña: {name: Peña}, Pena: {name: Peña}}}")
                .read()
                .population();
        assertThat(one.municipalities()).isEqualTo(4);
        Population two = names.mapping(
                        "{column: place}", "{column: place, places: {Peña: {name: Peña}, Pena: {name: Pena}}}")
                .read()
                .population();
        assertThat(two.municipalities()).isEqualTo(5);
    }
}
