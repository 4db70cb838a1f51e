package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ayllu.core.household.Population;
import org.ayllu.experiments.survey.mapping.InventedSurvey;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People made of a list with one row per person, in the survey itself or in a file beside it. */
final class RosterTest {
    private static final String PERSONS = "household,number,gender,years_old,relation,years_at_school\n";

    @TempDir
    private Path folder = Path.of(".");

    /** The survey with a roster of a man who heads, his wife and as many daughters as the household's number in fours. */
    private InventedSurvey listed(String roster, String people) {
        String survey = InventedSurvey.in(folder).mapping();
        String counts = survey.substring(survey.indexOf("  bands:"), survey.indexOf("  schooling:"));
        return InventedSurvey.in(folder)
                .beside("people.csv", people)
                .mapping(counts, "")
                .mapping("weight: weight\n", "")
                .mapping("land:\n", roster + "land:\n");
    }

    private static final String ROSTER = """
            roster:
              file: people.csv
              household: household
              sex: {column: gender, female: [f, 2], male: m}
              age: years_old
              head: {column: relation, is: head}
              schooling: {column: years_at_school}
            """;

    private static String people() {
        StringBuilder rows = new StringBuilder(PERSONS);
        for (int h = 24; h >= 1; h--) {
            rows.append(h).append(".0,1,f,").append(24 + h).append(",wife,6\n");
            rows.append(h)
                    .append(",2,m,")
                    .append(25 + h)
                    .append(",Head,")
                    .append(h % 10)
                    .append('\n');
            for (int d = 0; d < h % 4; d++) {
                rows.append(h)
                        .append(",3,2.0,")
                        .append(7 + d)
                        .append(",child,")
                        .append(d)
                        .append('\n');
            }
        }
        return rows.toString();
    }

    private static int[] ages(Population population, int household) {
        int[] first = population.householdColumns().firstPerson;
        int end = household + 1 < population.households() ? first[household + 1] : population.persons();
        return Arrays.copyOfRange(population.personColumns().age, first[household], end);
    }

    private static List<String> whys(Imported imported) {
        return imported.report().repairs().stream()
                .map(SurveyReport.Repair::why)
                .toList();
    }

    @Test
    void peopleComeFromAFileBesideTheSurvey() {
        Imported imported = listed(ROSTER, people()).read();
        Population population = imported.population();
        assertThat(imported.report().repairs()).isEmpty();
        assertThat(population.households()).isEqualTo(24);
        assertThat(population.persons()).isEqualTo(2 * 24 + 36);
        // Household 7: the head first although the wife stands before him, then the others in the order of the list.
        assertThat(ages(population, 6)).containsExactly(32, 31, 7, 8, 9);
        int head = population.householdColumns().firstPerson[6];
        assertThat(population.personColumns().female[head]).isFalse();
        assertThat(population.personColumns().female[head + 1]).isTrue();
        assertThat(population.personColumns().female[head + 2]).isTrue();
        assertThat(Arrays.copyOfRange(population.personColumns().schooling, head, head + 5))
                .containsExactly(7, 6, 0, 1, 2);
        assertThat(imported.report().compared())
                .filteredOn(one -> one.name().equals("age"))
                .singleElement()
                .satisfies(age -> assertThat(age.file()).isCloseTo(age.made(), within(1e-12)));
        assertThat(imported.report().defaults())
                .extracting(SurveyReport.Default::name)
                .doesNotContain("femaleShare");
    }

    @Test
    void theSurveyItselfMayHaveOneRowPerPerson() {
        InventedSurvey wide = listed(ROSTER, people());
        List<String> households = wide.csv().lines().toList();
        StringBuilder rows = new StringBuilder(households.get(0) + "," + PERSONS);
        for (String person : people().lines().skip(1).toList()) {
            int household =
                    Integer.parseInt(person.substring(0, person.indexOf(',')).replace(".0", ""));
            // What holds for the household is told with its first person only.
            boolean first = person.contains("wife");
            rows.append(first ? households.get(household) : household + ",,,,,,,,,,,")
                    .append(',')
                    .append(person)
                    .append('\n');
        }
        Imported same = wide.csv(text -> rows.toString())
                .mapping("  file: people.csv\n  household: household\n", "")
                .read();
        Population population = same.population();
        assertThat(same.report().rows()).isEqualTo(24);
        assertThat(same.report().repairs()).isEmpty();
        assertThat(population.persons()).isEqualTo(2 * 24 + 36);
        // The list begins with household 24.
        assertThat(ages(population, 17)).containsExactly(32, 31, 7, 8, 9);
        assertThat(same.report().figure("mean cropland"))
                .isCloseTo(wide.read().report().figure("mean cropland"), within(1e-12));
    }

    @Test
    void personsOfAHouseholdWhoDifferAboutItAreNoted() {
        InventedSurvey persons = listed(ROSTER, people())
                .csv(text -> text.replace("cows\n", "cows,gender,years_old,relation,years_at_school\n")
                        .replaceAll("(?m)^(\\d+.*)$", "$1,m,40,head,5\n$1,f,38,wife,5"))
                .mapping("  file: people.csv\n  household: household\n", "");
        assertThat(persons.read().report().repairs()).isEmpty();
        Imported differ = persons.csv("2.25,ha,1,f,38", "9.75,ha,1,f,38").read();
        assertThat(differ.report().repairs())
                .isNotEmpty()
                .allMatch(repair -> repair.column().equals("area")
                        && repair.from().equals("2.25' and '9.75")
                        && repair.why().equals("persons of a household differ, the first answer used"));
    }

    @Test
    void rowsOfPersonsAreNotTakenForHouseholds() {
        InventedSurvey survey = InventedSurvey.in(folder)
                .csv(text -> text.lines().findFirst().orElseThrow() + "\n"
                        + text.lines()
                                .skip(1)
                                .map(line -> line + "\n" + line + "\n")
                                .reduce("", String::concat));
        assertThat(survey.problems())
                .singleElement()
                .asString()
                .startsWith(
                        "survey.csv:3:1: column 'hh': '1' repeats the id of line 2, and 24 of 48 rows repeat one, with the same place")
                .contains("it looks like one row per person. Then say in the mapping roster: {sex:");
        // One repeat is a slip, and the row is dropped.
        assertThat(InventedSurvey.in(folder)
                        .csv("\n2,Centro", "\n1,Centro")
                        .read()
                        .report()
                        .dropped())
                .singleElement()
                .satisfies(dropped -> assertThat(dropped.why()).isEqualTo("household id of an earlier row"));
    }

    @Test
    void personsWithoutAHouseholdAreCountedOrStopTheImport() {
        Imported few =
                listed(ROSTER, people() + "99,1,f,30,head,5\n,1,f,30,head,5\n").read();
        assertThat(few.report().warnings())
                .containsExactly(
                        "persons left out because their household is not in the survey: 2 of 86 (people.csv, line "
                                + "86, 87)");
        assertThat(listed(ROSTER, people().replaceAll("(?m)^(\\d)", "H$1")).problems())
                .singleElement()
                .asString()
                .startsWith(
                        "people.csv:2:1: column 'household': 'H24.0' is the id of no household; 84 of 84 persons have none");
    }

    @Test
    void everyPersonIsReadOrNotedWithItsLine() {
        String dirty = people().replace("24.0,1,f,48,wife,6", "24,1,x,130,wife,60")
                .replace("24,2,m,49,Head,4", "24,2,m,49,son,4")
                .replace("23,3,2.0,7,child,0", "23,3,2.0,7,head,9")
                .replace("\n22,2,m,47,Head,2\n22.0", "\n22.0");
        Imported imported = listed(ROSTER, dirty).read();
        assertThat(imported.report().repairs())
                .extracting(repair -> repair.line() + " " + repair.column() + " " + repair.from() + ": " + repair.why())
                .contains(
                        "2 gender x: neither a word for female nor for male",
                        "2 years_old 130: not an age (0 to 120), median of all persons used",
                        "2 years_at_school 60: not years of schooling (0 to 30)",
                        "2 relation wife: no head among the persons of the household")
                .anyMatch(note -> note.endsWith("relation head: younger than 15"))
                .anyMatch(note -> note.endsWith("years_at_school 9: more years of schooling than of age"));
        assertThat(listed(ROSTER, people().replaceAll("(?m)^7,.*\n|^7\\.0,.*\n", ""))
                        .read()
                        .report()
                        .dropped())
                .singleElement()
                .satisfies(dropped -> assertThat(dropped.why()).isEqualTo("no person in the roster"));
        assertThat(whys(listed(ROSTER.replace("  head: {column: relation, is: head}\n", ""), people())
                        .read()))
                .isEmpty();
    }

    @Test
    void columnsOfARosterMustBeThereAndReadable() {
        assertThat(listed(ROSTER.replace("age: years_old", "age: age"), people())
                        .problems())
                .singleElement()
                .asString()
                .startsWith("people.csv:1:1: no column 'age', which the mapping names at roster.age");
        assertThat(listed(ROSTER.replace("female: [f, 2]", "female: w"), people().replace(",m,", ",h,"))
                        .problems())
                .singleElement()
                .asString()
                .contains("column 'gender': 'f' is no word that the mapping lists under roster");
        assertThat(listed(ROSTER.replace("female: [f, 2]", "female: m"), people())
                        .problems())
                .singleElement()
                .asString()
                .endsWith("roster.sex: 'm' cannot be both female and male");
        assertThat(InventedSurvey.in(folder)
                        .mapping("land:\n", ROSTER + "land:\n")
                        .problems())
                .singleElement()
                .asString()
                .contains("the people come from the roster: leave persons.bands and persons.heads out");
        assertThat(listed(ROSTER, PERSONS).problems()).containsExactly("people.csv:1:1: no persons after the header");
        InventedSurvey categories = listed(
                ROSTER.replace("{column: years_at_school}", "{column: years_at_school, values: {6: 6, 4: 40}}"),
                people());
        assertThat(categories.problems())
                .singleElement()
                .asString()
                .contains("values of schooling need a status and a source");
    }
}
