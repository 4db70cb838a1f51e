package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ayllu.core.household.Population;
import org.ayllu.experiments.survey.mapping.OutlierRule;
import org.ayllu.experiments.survey.mapping.SmallSurvey;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SurveyImportTest {
    @TempDir
    private Path folder = Path.of(".");

    private Imported read(String... rows) {
        return SurveyImport.read(SmallSurvey.file(folder, rows), SmallSurvey.mapping(), SurveyOptions.seed(1));
    }

    @Test
    void turnsRowsIntoHouseholds() {
        Imported imported = read("a,1,alto,2,1,41,38,primary,1.5,ha,3,own hire", "b,1,bajo,0,2,,33,none,2,cuadra,,own");
        Population population = imported.population();
        Population.HouseholdColumns households = population.householdColumns();
        Population.PersonColumns persons = population.personColumns();

        assertThat(population.households()).isEqualTo(2);
        assertThat(population.municipalityName(0)).isEqualTo("Alto");
        assertThat(population.municipalityHours(0)).isEqualTo(3);
        assertThat(population.municipalityName(1)).isEqualTo("bajo");
        assertThat(population.municipalityHours(1)).isEqualTo(2);
        assertThat(households.surveyRow[0]).isEqualTo(1);
        assertThat(households.surveyRow[1]).isEqualTo(2);
        assertThat(households.irrigatedHa[0]).isEqualTo(1.5 * 0.25);
        assertThat(households.rainfedHa[0]).isEqualTo(1.5 * 0.75);
        assertThat(households.rainfedHa[1] + households.irrigatedHa[1]).isCloseTo(1.4112, within(1e-12));
        assertThat(households.herdTlu[0]).isCloseTo(2.1, within(1e-12));
        assertThat(households.herdTlu[1]).isZero();
        assertThat(households.indigenous[0]).isTrue();

        // The man was not counted among boys and women, so he is added; the woman was.
        assertThat(households.firstPerson[1]).isEqualTo(4);
        assertThat(Arrays.copyOf(persons.age, 2)).containsExactly(41, 38);
        assertThat(persons.female[0]).isFalse();
        assertThat(persons.female[1]).isTrue();
        assertThat(persons.schooling[0]).isEqualTo(6);
        assertThat(persons.age[4]).isEqualTo(33);
        assertThat(persons.female[4]).isTrue();
        assertThat(persons.schooling[4]).isZero();
        assertThat(population.persons()).isEqualTo(6);
        assertThat(whys(imported)).containsExactly("head not among the people counted, added");
    }

    @Test
    void reportsTheFigureOfTheFileAsItIs() {
        SurveyReport report = read(
                        "a,1,alto,0,1,,40,none,1,ha,2,own hire",
                        "b,1,alto,0,1,,40,none,3,ha,,",
                        "c,1,alto,0,1,,40,none,900,ha,4,hire",
                        "d,1,alto,0,1,,40,none,,ha,,hired by others")
                .report();
        assertThat(report.figure("hires")).isEqualTo(0.5);
        assertThat(report.figure("median land")).isEqualTo(3);
        assertThat(report.figure("mean cows")).isEqualTo(3);
        assertThat(report.usedColumns()).contains("labour", "cows").doesNotContain("weight");
        assertThat(report.unusedColumns()).containsExactly("weight");
        assertThat(report.defaults())
                .extracting(SurveyReport.Default::name)
                .contains("cash", "irrigatedShare")
                .doesNotContain("hoursToCity");
        assertThatThrownBy(() -> report.figure("nothing")).hasMessageContaining("'nothing'");
    }

    @Test
    void repairsLandByTheFirstRuleThatApplies() {
        Imported imported = read(
                "a,1,alto,0,1,,40,none,1,ha,,",
                "b,1,alto,0,1,,40,none,1,ha,,",
                "c,1,alto,0,1,,40,none,12,ha,,",
                "d,1,alto,0,1,,40,none,900,ha,,",
                "e,1,alto,0,1,,40,none,,ha,,",
                "f,1,alto,0,1,,40,none,1,league,,",
                "g,1,alto,0,1,,40,none,-2,ha,,",
                "h,1,alto,0,1,,40,none,much,ha,,",
                "i,1,alto,0,1,,40,none,1,ha,,");
        assertThat(land(imported)).containsExactly(1, 1, 10, 1, 1, 1, 1, 1, 1);
        assertThat(whys(imported))
                .contains(
                        "above 10 x median = 10, cut to it",
                        "above 50 x median = 50, taken for a slip, median used",
                        "negative",
                        "not a number")
                .contains("category not in the mapping", "no answer, median used");
    }

    @Test
    void repairsCountsOfPeople() {
        Imported imported = read(
                "a,1,alto,1,1,,40,none,1,ha,,",
                "b,1,alto,0,64,,40,none,1,ha,,",
                "c,1,alto,1.4,2,,40,none,1,ha,,",
                "d,1,alto,,2,,40,none,1,ha,,");
        // Counts of women believed are 1, 2 and 2, so 64 becomes 2.
        assertThat(sizes(imported.population())).containsExactly(2, 2, 3, 2);
        assertThat(whys(imported))
                .contains("more than 4 people, usual count of those who have any", "not a whole number of people");
    }

    @Test
    void cutsOrDropsWhereTheMappingSaysSo() {
        Path file = SmallSurvey.file(
                folder,
                "a,1,alto,1,1,,40,none,1,ha,,",
                "b,1,alto,0,64,,40,none,1,ha,,",
                "c,1,alto,0,1,,40,none,900,ha,,",
                "d,1,alto,0,1,,40,none,,ha,,");
        SurveyMapping cut = SmallSurvey.mapping(SurveyMapping.Layout.PLAIN, null, OutlierRule.Then.CAP);
        assertThat(sizes(SurveyImport.read(file, cut, SurveyOptions.seed(1)).population()))
                .containsExactly(2, 4, 1, 1);

        SurveyMapping drop = SmallSurvey.mapping(SurveyMapping.Layout.PLAIN, null, OutlierRule.Then.DROP);
        SurveyReport report =
                SurveyImport.read(file, drop, SurveyOptions.seed(1)).report();
        assertThat(report.dropped()).extracting(SurveyReport.Dropped::line).containsExactly(3L, 4L, 5L);
        assertThat(report.used()).isEqualTo(1);
    }

    @Test
    void findsTheHeadAmongThePeopleCounted() {
        Imported imported = read(
                "a,1,alto,0,2,,64,none,1,ha,,", // four years beyond her band
                "b,1,alto,0,1,,70,none,1,ha,,", // ten years beyond: someone else
                "c,1,alto,0,0,85,83,none,1,ha,,", // a couple left out
                "d,1,alto,1,1,,4,none,1,ha,,", // not the age of a head
                "e,1,alto,0,2,,,none,1,ha,,"); // no age at all
        Population population = imported.population();
        assertThat(sizes(population)).containsExactly(2, 2, 2, 2, 2);
        assertThat(headAge(population, 0)).isEqualTo(64);
        assertThat(headAge(population, 1)).isEqualTo(70);
        assertThat(headAge(population, 2)).isEqualTo(85);
        assertThat(headAge(population, 3)).isBetween(15, 60);
        assertThat(headAge(population, 4)).isBetween(15, 60);
        assertThat(whys(imported))
                .contains(
                        "age of the head outside the band counted, stated age used",
                        "not the age of a head (15 to 95)");
    }

    @Test
    void dropsRowsItCannotUse() {
        SurveyReport report = read(
                        "a,1,alto,0,1,,40,none,1,ha,,",
                        "a,1,alto,0,1,,40,none,1,ha,,",
                        ",1,alto,0,1,,40,none,1,ha,,",
                        "b,1,,0,1,,40,none,1,ha,,",
                        "c,1,alto,0,0,,,none,1,ha,,",
                        "d,1,alto,2,0,,,none,1,ha,,",
                        "e,1,alto,0,1,,40,none,1,ha,,own,shifted",
                        "f,1,alto,0,1,,40,none,1,ha,,own,")
                .report();
        assertThat(report.dropped())
                .extracting(SurveyReport.Dropped::why)
                .containsExactly(
                        "household id of an earlier row",
                        "no household id",
                        "no municipality",
                        "no people and no age of a head",
                        "nobody old enough to be the head",
                        "more cells than the header has columns");
        assertThat(report.used()).isEqualTo(2);
        assertThat(report.repairs())
                .noneMatch(repair -> report.dropped().stream().anyMatch(drop -> drop.row() == repair.row()));
    }

    @Test
    void readsOtherWaysOfWritingAFile() {
        String rows = SmallSurvey.HEADER.replace(',', ';') + "\r\n"
                + "\"a\";1;Peñas;0;1;;40;none;1,5;ha;n/a;\"own; \"\"hire\"\"\"\r\n\r\nb;1;peñas;0;1;;40\r\n";
        SurveyMapping.Layout layout = new SurveyMapping.Layout(";", ",", null, "ISO-8859-1", List.of("N/A"));
        Imported imported = SurveyImport.read(
                SmallSurvey.write(folder, "ISO-8859-1", rows),
                SmallSurvey.mapping(layout, null, OutlierRule.Then.MEDIAN),
                SurveyOptions.seed(1));
        assertThat(imported.population().municipalities()).isEqualTo(1);
        assertThat(imported.population().municipalityName(0)).isEqualTo("Peñas");
        assertThat(land(imported)).containsExactly(1.5, 1.5);
        assertThat(whys(imported))
                .contains("fewer cells than the header has columns")
                .doesNotContain("not a number");
        assertThat(imported.report().repairs()).anyMatch(repair -> repair.line() == 4 && repair.row() == 2);
    }

    @Test
    void skipsAByteOrderMark() {
        Path file =
                SmallSurvey.write(folder, "UTF-8", "\uFEFF" + SmallSurvey.HEADER + "\na,1,alto,0,1,,40,none,1,ha,,\n");
        assertThat(SurveyImport.read(file, SmallSurvey.mapping(), SurveyOptions.seed(1))
                        .population()
                        .households())
                .isEqualTo(1);
    }

    @Test
    void copiesRowsInProportionToTheirWeight() {
        Path file = SmallSurvey.file(
                folder,
                "a,1,alto,0,1,,40,none,1,ha,2,",
                "b,3,alto,0,1,,40,none,2,ha,2,",
                "c,0,alto,0,1,,40,none,3,ha,2,");
        SurveyMapping mapping = SmallSurvey.mapping(SurveyMapping.Layout.PLAIN, "weight", OutlierRule.Then.MEDIAN);
        Imported imported = SurveyImport.read(file, mapping, new SurveyOptions(1, 8));
        Population.HouseholdColumns households = imported.population().householdColumns();
        assertThat(Arrays.copyOf(households.surveyRow, 8)).containsExactly(1, 1, 2, 2, 2, 2, 2, 2);
        assertThat(imported.report().dropped())
                .extracting(SurveyReport.Dropped::why)
                .containsExactly("weight missing or not above 0");
        // The first copy is the row itself; the others differ a little.
        assertThat(land(imported)[0]).isEqualTo(1);
        assertThat(land(imported)[2]).isEqualTo(2);
        assertThat(Arrays.stream(land(imported)).distinct().count()).isEqualTo(8);
        assertThat(land(imported)[5]).isCloseTo(2, within(1.0));
    }

    @Test
    void refusesAFileWithoutAUsableRow() {
        assertThatThrownBy(() -> read("a,1,,0,1,,40,none,1,ha,,"))
                .hasMessageContaining("every row was dropped")
                .hasMessageContaining("no municipality");
        assertThatThrownBy(() -> new SurveyOptions(1, -5)).hasMessageContaining("-5");
    }

    private static List<String> whys(Imported imported) {
        return imported.report().repairs().stream()
                .map(SurveyReport.Repair::why)
                .toList();
    }

    private static double[] land(Imported imported) {
        Population.HouseholdColumns households = imported.population().householdColumns();
        double[] land = new double[imported.population().households()];
        Arrays.setAll(land, h -> households.rainfedHa[h] + households.irrigatedHa[h]);
        return land;
    }

    private static int[] sizes(Population population) {
        int[] first = population.householdColumns().firstPerson;
        int[] sizes = new int[population.households()];
        Arrays.setAll(sizes, h -> (h + 1 < sizes.length ? first[h + 1] : population.persons()) - first[h]);
        return sizes;
    }

    private static int headAge(Population population, int household) {
        return population.personColumns().age[population.householdColumns().firstPerson[household]];
    }
}
