package org.ayllu.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayllu.core.terms.Status;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.reports.page.chart.GroupsChart;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private static Set<String> places(String text) {
        Set<String> names = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            names.add(place.group(1));
        }
        return names;
    }

    @Test
    void languagesHaveTheSameKeysAndPlacesToFill() {
        Words english = Words.of(Language.EN);
        Words spanish = Words.of(Language.ES);

        assertThat(spanish.keys()).isEqualTo(english.keys()).hasSizeGreaterThan(300);
        for (String key : english.keys()) {
            assertThat(spanish.raw(key)).as(key).isNotBlank();
            assertThat(english.raw(key)).as(key).isNotBlank();
            assertThat(places(spanish.raw(key))).as(key).isEqualTo(places(english.raw(key)));
        }
    }

    @Test
    void everyDimensionStatusAndReaderHasWords() {
        Words words = Words.of(Language.EN);
        for (String dimension : GroupsChart.DIMENSIONS) {
            assertThat(words.has("dimension." + dimension)).as(dimension).isTrue();
        }
        for (Status status : Status.values()) {
            assertThat(words.has("status." + status.name().toLowerCase(Locale.ROOT)))
                    .isTrue();
        }
        for (Audience audience : Audience.values()) {
            assertThat(words.has("brief." + audience.code() + ".kicker")).isTrue();
        }
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        Numbers english = new Numbers(Words.of(Language.EN).locale());
        Numbers spanish = new Numbers(Words.of(Language.ES).locale());

        assertThat(english.of(-1234.56, 1)).isEqualTo("−1,234.6");
        assertThat(spanish.of(-1234.56, 1)).isEqualTo("−1.234,6");
        assertThat(spanish.signed(0.25, 2)).isEqualTo("+0,25");
        assertThat(spanish.signed(-0.0001, 2)).isEqualTo("0,00");
        assertThat(spanish.percent(2.6)).isEqualTo("+2,6\u00a0%");
        assertThat(spanish.range(Words.of(Language.ES), new Interval(-1, 2.5, 0.95), 1))
                .isEqualTo("−1,0\u00a0a\u00a0+2,5");
        assertThat(english.range(Words.of(Language.EN), Interval.absent(0.95), 1))
                .isEmpty();
        assertThat(english.of(Double.NaN, 1)).isEqualTo("–");
    }

    @Test
    void unitsAndItemsAreTranslated() {
        Words spanish = Words.of(Language.ES);

        assertThat(MeasureText.unit("US$ base/person/year", spanish)).isEqualTo("US$/persona/año");
        assertThat(MeasureText.unit("days/household/year", spanish)).isEqualTo("días/hogar/año");
        assertThat(MeasureText.of(new MeasureDescription("output.potato", "t/year", "Harvest of potato."), spanish)
                        .label())
                .isEqualTo("Cosecha de papa");
        assertThat(MeasureText.of(new MeasureDescription("mine", "days", "Days of my own."), spanish)
                        .phrase())
                .isEqualTo("days of my own");
        assertThat(spanish.list(List.of("uno", "dos", "tres"))).isEqualTo("uno, dos y tres");
    }

    @Test
    void everyTextOfAShippedScenarioIsTranslated() {
        ScenarioTexts spanish = ScenarioTexts.of(Language.ES);
        for (Path file : SmallRuns.shipped()) {
            Scenario scenario = ScenarioFile.read(file).scenario();
            assertThat(spanish.knows(scenario.title())).as(scenario.title()).isTrue();
            assertThat(spanish.knows(scenario.question()))
                    .as(scenario.question())
                    .isTrue();
            for (Arm arm : scenario.arms()) {
                ArmDescription told = spanish.arm(new ArmDescription(arm.name(), arm.label()));
                assertThat(told.label()).isNotEqualTo(arm.label());
                assertThat(told.name()).isNotEqualTo(arm.name());
            }
        }
        ArmDescription own = new ArmDescription("opened", "A label of my own");
        assertThat(spanish.arm(own)).isEqualTo(own);
    }
}
