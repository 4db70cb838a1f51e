package org.ayllu.experiments.survey.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.ayllu.core.terms.Status;
import org.junit.jupiter.api.Test;

final class MappingRecordsTest {

    @Test
    void setsLimitsThreeWays() {
        double[] values = {1, 2, 3, 4, 100};
        assertThat(new OutlierRule(OutlierRule.Limit.VALUE, 25, OutlierRule.Then.CAP).limit(values))
                .isEqualTo(25);
        assertThat(new OutlierRule(OutlierRule.Limit.TIMES_MEDIAN, 10, OutlierRule.Then.CAP).limit(values))
                .isEqualTo(30);
        assertThat(new OutlierRule(OutlierRule.Limit.QUANTILE, 0.5, OutlierRule.Then.CAP).limit(values))
                .isEqualTo(3);
    }

    @Test
    void infersAHerdFromSales() {
        HerdMapping.Sales sales = new HerdMapping.Sales(
                List.of("sold"), SmallSurvey.figure(0.2, 0), SmallSurvey.figure(400, 0), SmallSurvey.figure(1, 0));
        assertThat(sales.herdTlu(0)).isEqualTo(1);
        // US$ 160 a year is a fifth of a herd worth US$ 800, two units.
        assertThat(sales.herdTlu(160)).isCloseTo(3, within(1e-12));
    }

    @Test
    void givesSchoolingByAge() {
        PersonMapping.Schooling schooling = new PersonMapping.Schooling(6, 15, 3, 16, Status.ASSUMED, "test");
        assertThat(schooling.years(3, 9, 0)).isZero();
        assertThat(schooling.years(10, 0, 0)).isEqualTo(4);
        assertThat(schooling.years(40, 9, 0)).isEqualTo(9);
        assertThat(schooling.years(40, 9, -1)).isEqualTo(6);
        assertThat(schooling.years(40, 9, -5)).isZero();
        assertThat(schooling.years(40, 9, 8)).isEqualTo(16);
        assertThat(schooling.years(17, 16, 0)).isEqualTo(11);
    }

    @Test
    void comparesCategoriesWithoutRegardToCase() {
        Recode recode = SmallSurvey.recode("school", Map.of("Primary ", 6.0));
        assertThat(recode.of(" PRIMARY")).isEqualTo(6);
        assertThat(recode.of("prim")).isNaN();
    }

    @Test
    void refusesValuesOutOfRangeByName() {
        assertThatThrownBy(() -> new PersonMapping.Band("boys", PersonMapping.Sex.MALE, 15, 14, 3))
                .hasMessage("to must be between 15 and 120, but is 14");
        assertThatThrownBy(() -> new PersonMapping.Band("boys", PersonMapping.Sex.MALE, 0, 14, 0))
                .hasMessage("most must be between 1 and 1000, but is 0");
        assertThatThrownBy(() -> new PersonMapping.HeadAge("age", PersonMapping.Sex.EITHER))
                .hasMessageContaining("either");
        assertThatThrownBy(() -> SmallSurvey.figure(-1, 0)).hasMessage("value must be at least 0, but is -1");
        assertThatThrownBy(() -> SmallSurvey.figure(Double.NaN, 0)).hasMessageContaining("value");
        assertThatThrownBy(() -> new OutlierRule(OutlierRule.Limit.QUANTILE, 99, OutlierRule.Then.CAP))
                .hasMessageContaining("at most 1");
        assertThatThrownBy(() -> new OutlierRule(OutlierRule.Limit.VALUE, 0, OutlierRule.Then.CAP))
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> new LandMapping(List.of(), List.of(), OutlierRule.Then.MEDIAN, null))
                .hasMessageContaining("area");
        assertThatThrownBy(() -> new LandMapping(
                        List.of(new LandMapping.Area("land", null)),
                        List.of(),
                        OutlierRule.Then.MEDIAN,
                        SmallSurvey.recode("irrigated", Map.of("y", 50.0))))
                .hasMessageContaining("irrigated")
                .hasMessageContaining("50");
        assertThatThrownBy(() -> new SurveyMapping.Expansion(0, 0.1)).hasMessageContaining("standFor");
        assertThatThrownBy(() -> new SurveyMapping.Layout(",", ".", null, "no such thing", List.of()))
                .hasMessageContaining("no such thing");
        assertThatThrownBy(() -> new SurveyMapping.Place("a", null, SmallSurvey.figure(80, 0)))
                .hasMessageContaining("indigenousShare");
        assertThatThrownBy(() -> new SurveyDefaults(
                        SmallSurvey.figure(2, 0.5),
                        SmallSurvey.figure(1, 0),
                        SmallSurvey.figure(1, 0),
                        SmallSurvey.figure(1, 0),
                        SmallSurvey.figure(1, 0),
                        SmallSurvey.figure(1, 0),
                        SmallSurvey.figure(1, 0),
                        SmallSurvey.figure(1, 0)))
                .hasMessageContaining("spread");
    }
}
