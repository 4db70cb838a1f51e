package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayllu.core.household.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as survey programs and spreadsheets leave them: read as they were meant, or refused with the way out. */
final class DirtySurveyTest {
    private static final int WEIGHT = 2;
    private static final int AGE_HEAD = 7;
    private static final int SCHOOL = 8;
    private static final int AREA = 9;

    @TempDir
    private Path folder = Path.of(".");

    private InventedSurvey survey() {
        return InventedSurvey.in(folder);
    }

    private static List<String> whys(Imported imported) {
        return imported.report().repairs().stream()
                .map(SurveyReport.Repair::why)
                .toList();
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
    void aConstantRateNeedsNoColumn() {
        InventedSurvey cash = survey().csv("cows\n", "cash\n")
                .mapping("counts: {cows: 0.7}", "counts: {}")
                .mapping("headlines:", "amounts: {cash: cash}\nheadlines:");
        InventedSurvey without =
                cash.mapping("currency: {column: money, values: {peso: 10}, status: assumed, source: invented}\n", "");
        assertThat(without.problems().get(0))
                .contains("the key 'currency' is missing")
                .contains("currency: {perUsd: 3.5}");
        Imported constant = without.mapping("weight: weight", "weight: weight\ncurrency: {perUsd: 10}")
                .read();
        assertThat(constant.population().householdColumns().cashUsd)
                .isEqualTo(cash.read().population().householdColumns().cashUsd);
        assertThat(without.mapping("weight: weight", "weight: weight\ncurrency: {perUsd: 0}")
                        .problems())
                .singleElement()
                .asString()
                .endsWith("currency: perUsd must be between 0.01 and 10000000, but is 0");
        InventedSurvey noAmounts = survey().mapping(
                        "currency: {column: money, values: {peso: 10}, status: assumed, source: invented}\n", "");
        assertThat(noAmounts.read().report().used()).isEqualTo(24);
    }

    @Test
    void aRateIsNeverGuessed() {
        InventedSurvey cash = survey().csv("cows\n", "cash\n")
                .mapping("counts: {cows: 0.7}", "counts: {}")
                .mapping("headlines:", "amounts: {cash: cash}\nheadlines:");
        assertThat(cash.csv("\n3,Alto,23.5,peso", "\n3,Alto,23.5,DNG").problems())
                .containsExactly(
                        "survey.csv:4:1: column 'money': 'DNG' is a currency without a rate; the mapping has peso");
        // A blank in a file of one currency is that currency; in a file of two it is not known.
        assertThat(whys(cash.csv("\n3,Alto,23.5,peso", "\n3,Alto,23.5,").read()))
                .containsExactly("no answer, the only currency of the file");
        assertThat(cash.csv("\n3,Alto,23.5,peso", "\n3,Alto,23.5,")
                        .csv("\n4,Bajo,24.5,peso", "\n4,Bajo,24.5,usd")
                        .mapping("{peso: 10}", "{peso: 10, usd: 1}")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("survey.csv:4:1: column 'money': '' is no currency, but the row has amounts");
        assertThat(cash.csv(",peso,", ",,").problems()).isNotEmpty();
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
