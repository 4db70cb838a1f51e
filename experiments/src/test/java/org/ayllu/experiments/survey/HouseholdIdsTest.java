package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Ids;
import org.ayllu.experiments.survey.mapping.SmallSurvey;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HouseholdIdsTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void twoHouseholdsOfOneIdEndTheImportWithBothNames() {
        List<List<String>> names = List.of(List.of("7", "A"), List.of("8"), List.of("9", "B"));
        HouseholdIds ids = new HouseholdIds(names, new long[] {-5, 3, -5});
        ids.requireDistinct(Path.of("s.csv"), new int[] {2, 4, 0});
        assertThatThrownBy(() -> ids.requireDistinct(Path.of("s.csv"), new int[] {1, 4, 1}))
                .isInstanceOf(SurveyFileException.class)
                .hasMessageContaining(
                        "s.csv: the households '7, A' (copy 1) and '9, B' (copy 1) have the same id of 64 bits, "
                                + Ids.copy(-5, 0));
    }

    @Test
    void blanksAroundAnIdDoNotCount() {
        Path plain =
                SmallSurvey.file(folder, "h1,1,alto,1,1,,40,primary,1,ha,0,own", "2,1,alto,1,1,,40,primary,1,ha,0,own");
        long[] one = ids(plain);
        Path blank = SmallSurvey.file(
                folder, " h1 ,1,alto,1,1,,40,primary,1,ha,0,own", "2\t,1,alto,1,1,,40,primary,1,ha,0,own");
        assertThat(ids(blank)).containsExactly(one);
        assertThat(one[0]).isEqualTo(HouseholdIds.named("h1", 0).get(0)).isEqualTo(Ids.copy(Ids.of("h1"), 0));
    }

    @Test
    void aHouseholdIsNamedAsItsFileWritesItsId() {
        long[] whole = ids(SmallSurvey.file(folder, "7,1,alto,1,1,,40,primary,1,ha,0,own"));
        assertThat(ids(SmallSurvey.file(folder, "7.0,1,alto,1,1,,40,primary,1,ha,0,own")))
                .containsExactly(whole);
        for (String name : List.of("7", "7.0", " 7\u00A0")) {
            assertThat(HouseholdIds.named(name, 0)).as(name).contains(whole[0]);
        }
    }

    private static long[] ids(Path file) {
        Population people = SurveyImport.read(file, SmallSurvey.mapping(), SurveyOptions.seed(1))
                .population();
        return java.util.Arrays.copyOf(people.householdColumns().id, people.households());
    }

    /** Values of one name are one municipality, also where the name itself stands in the file; other figures of it are refused. */
    @Test
    void valuesOfOneNameAreOneMunicipality() {
        Map<String, SurveyMapping.Place> places = new LinkedHashMap<>();
        places.put("23", new SurveyMapping.Place("Oruro", SmallSurvey.figure(3, 0), null));
        places.put("24", new SurveyMapping.Place("oruro ", SmallSurvey.figure(3, 0), null));
        SurveyMapping.Municipalities same = new SurveyMapping.Municipalities("village", places);
        assertThat(same.place(" ORURO")).isEqualTo(places.get("23"));
        assertThat(same.place("24")).isEqualTo(places.get("24"));
        assertThat(same.place("Potosi")).isNull();

        places.put("25", new SurveyMapping.Place("Oruro", SmallSurvey.figure(4, 0), null));
        assertThatThrownBy(() -> new SurveyMapping.Municipalities("village", places))
                .hasMessage("two values are the municipality 'Oruro', but with other figures");

        Path file = SmallSurvey.file(
                folder,
                "1,1,alto,1,1,,40,primary,1,ha,0,own",
                "2,1,Alto ,1,1,,40,primary,1,ha,0,own",
                "3,1,bajo,1,1,,40,primary,1,ha,0,own");
        Population people = SurveyImport.read(file, SmallSurvey.mapping(), SurveyOptions.seed(1))
                .population();
        assertThat(people.municipalities()).isEqualTo(2);
        assertThat(people.municipalityId(0)).isEqualTo(Ids.of("alto"));
    }
}
