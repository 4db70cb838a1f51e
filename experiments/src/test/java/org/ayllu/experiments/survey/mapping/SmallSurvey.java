package org.ayllu.experiments.survey.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ayllu.core.terms.Status;
import org.ayllu.experiments.survey.report.Figure;
import org.jspecify.annotations.Nullable;

/** A survey of ten columns and its mapping, for tests that state their own rows. */
public final class SmallSurvey {
    public static final String HEADER = "id,weight,village,boys,women,age_man,age_woman,school,land,unit,cows,labour";
    static final Recode SCHOOL = recode("school", Map.of("none", 0.0, "primary", 6.0, "secondary", 11.0));

    private SmallSurvey() {}

    static Recode recode(String column, Map<String, Double> values) {
        return new Recode(column, values, Status.READ, "test");
    }

    public static Figure figure(double value, double spread) {
        return new Figure(value, "unit", Status.ASSUMED, "test", spread);
    }

    public static SurveyMapping mapping() {
        return mapping(SurveyMapping.Layout.PLAIN, null, OutlierRule.Then.MEDIAN);
    }

    public static SurveyMapping mapping(SurveyMapping.Layout layout, @Nullable String weight, OutlierRule.Then then) {
        PersonMapping persons = new PersonMapping(
                List.of(
                        new PersonMapping.Band("boys", PersonMapping.Sex.MALE, 0, 14, 6),
                        new PersonMapping.Band("women", PersonMapping.Sex.FEMALE, 15, 60, 4)),
                then,
                List.of(
                        new PersonMapping.HeadAge("age_man", PersonMapping.Sex.MALE),
                        new PersonMapping.HeadAge("age_woman", PersonMapping.Sex.FEMALE)),
                15,
                95,
                5,
                SCHOOL,
                new PersonMapping.Schooling(6, 14, 2, 16, Status.ASSUMED, "test"));
        LandMapping land = new LandMapping(
                List.of(new LandMapping.Area("land", recode("unit", Map.of("ha", 1.0, "cuadra", 0.7056)))),
                List.of(
                        new OutlierRule(OutlierRule.Limit.TIMES_MEDIAN, 50, then),
                        new OutlierRule(OutlierRule.Limit.TIMES_MEDIAN, 10, OutlierRule.Then.CAP)),
                then == OutlierRule.Then.DROP ? then : OutlierRule.Then.MEDIAN,
                null);
        SurveyDefaults defaults = new SurveyDefaults(
                figure(2, 0),
                figure(1, 0.5),
                figure(80, 0.5),
                figure(30, 0.5),
                figure(1, 0.3),
                figure(0.25, 0),
                figure(0.5, 0),
                figure(0.5, 0));
        return new SurveyMapping(
                1,
                "small survey",
                layout,
                List.of("id"),
                weight,
                new SurveyMapping.Municipalities(
                        "village", Map.of("alto", new SurveyMapping.Place("Alto", figure(3, 0), figure(1, 0)))),
                Currency.of(recode("unit", Map.of("ha", 1.0, "cuadra", 1.0))),
                persons,
                land,
                new HerdMapping(Map.of("cows", 0.7), null, List.of()),
                SurveyMapping.Amounts.NONE,
                null,
                defaults,
                new SurveyMapping.Expansion(1, 0.1),
                List.of(
                        new Headline.Share("hires", "labour", "hire"),
                        new Headline.Median("median land", "land", "ha"),
                        new Headline.Mean("mean cows", "cows", "head")),
                Map.of(),
                null);
    }

    public static Path file(Path folder, String... rows) {
        return write(folder, "UTF-8", HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    public static Path write(Path folder, String encoding, String text) {
        try {
            return Files.write(folder.resolve("survey.csv"), text.getBytes(Charset.forName(encoding)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
