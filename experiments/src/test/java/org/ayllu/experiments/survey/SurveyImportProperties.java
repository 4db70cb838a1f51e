package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.ayllu.core.household.Population;
import org.ayllu.experiments.survey.mapping.SmallSurvey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SurveyImportProperties {
    @TempDir
    private Path folder = Path.of(".");

    private Path survey(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] rows = IntStream.range(0, 40)
                .mapToObj(i -> "h" + i + "," + (1 + random.nextInt(5)) + "," + (random.nextBoolean() ? "alto" : "bajo")
                        + "," + random.nextInt(4) + "," + random.nextInt(1, 4) + ",,40,primary,"
                        + (0.5 + random.nextDouble()) + ",ha," + random.nextInt(5) + ",own")
                .toArray(String[]::new);
        return SmallSurvey.file(folder, rows);
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherSeedOthers() {
        for (long seed = 0; seed < 20; seed++) {
            Path file = survey(seed);
            Population one = SurveyImport.read(file, SmallSurvey.mapping(), new SurveyOptions(seed, 300))
                    .population();
            Population same = SurveyImport.read(file, SmallSurvey.mapping(), new SurveyOptions(seed, 300))
                    .population();
            Population other = SurveyImport.read(file, SmallSurvey.mapping(), new SurveyOptions(seed + 1, 300))
                    .population();
            assertThat(bits(same)).as("seed %d", seed).isEqualTo(bits(one));
            assertThat(bits(other)).as("seed %d", seed).isNotEqualTo(bits(one));
        }
    }

    @Test
    void aCopyDoesNotChangeWhenMoreHouseholdsAreAskedFor() {
        for (long seed = 0; seed < 20; seed++) {
            Path file = survey(seed);
            Population few = SurveyImport.read(file, SmallSurvey.mapping(), new SurveyOptions(seed, 80))
                    .population();
            Population many = SurveyImport.read(file, SmallSurvey.mapping(), new SurveyOptions(seed, 400))
                    .population();
            // With equal weights a row has 2 copies among 80 and 10 among 400.
            for (int h = 0; h < 80; h++) {
                int there = h / 2 * 10 + h % 2;
                assertThat(many.householdColumns().cashUsd[there])
                        .as("seed %d household %d", seed, h)
                        .isEqualTo(few.householdColumns().cashUsd[h]);
                assertThat(many.householdColumns().rainfedHa[there])
                        .as("seed %d household %d", seed, h)
                        .isEqualTo(few.householdColumns().rainfedHa[h]);
            }
        }
    }

    @Test
    void peopleHaveTheSexAndAgesOfTheirBand() {
        for (long seed = 0; seed < 20; seed++) {
            Population population = SurveyImport.read(survey(seed), SmallSurvey.mapping(), new SurveyOptions(seed, 200))
                    .population();
            Population.PersonColumns persons = population.personColumns();
            for (int p = 0; p < population.persons(); p++) {
                boolean girlOrBoy = persons.age[p] < 15;
                assertThat(persons.female[p]).as("seed %d person %d", seed, p).isEqualTo(!girlOrBoy);
                assertThat(persons.age[p]).as("seed %d person %d", seed, p).isBetween(0, 60);
                assertThat(persons.schooling[p])
                        .as("seed %d person %d", seed, p)
                        .isBetween(0.0, Math.max(0.0, Math.min(16, persons.age[p] - 6)));
            }
        }
    }

    @Test
    void drawnFiguresHaveTheirMeanAndSpread() {
        Population population = SurveyImport.read(survey(7), SmallSurvey.mapping(), new SurveyOptions(7, 20_000))
                .population();
        Population.HouseholdColumns households = population.householdColumns();
        double[] logCash =
                Arrays.stream(households.cashUsd, 0, 20_000).map(Math::log).toArray();
        // Four standard errors: of the mean 30 * 0.53 / sqrt(20000) = 0.11, of the spread 0.5 / sqrt(40000) = 0.0025.
        assertThat(StatUtils.mean(households.cashUsd, 0, 20_000)).isCloseTo(30, within(0.45));
        assertThat(Math.sqrt(StatUtils.variance(logCash))).isCloseTo(0.5, within(0.01));

        Population rows = SurveyImport.read(survey(7), SmallSurvey.mapping(), SurveyOptions.seed(7))
                .population();
        double[] jitter = IntStream.range(0, 20_000)
                .filter(h -> h % 500 != 0)
                .mapToDouble(h -> Math.log(
                        households.rainfedHa[h] / rows.householdColumns().rainfedHa[households.surveyRow[h] - 1]))
                .toArray();
        assertThat(Math.sqrt(StatUtils.variance(jitter))).isCloseTo(0.1, within(0.002));
        assertThat(StatUtils.mean(jitter)).isCloseTo(-0.005, within(0.003));
    }

    private static String bits(Population population) {
        Population.HouseholdColumns households = population.householdColumns();
        Population.PersonColumns persons = population.personColumns();
        int n = population.households();
        return Arrays.toString(Arrays.copyOf(households.rainfedHa, n))
                + Arrays.toString(Arrays.copyOf(households.cashUsd, n))
                + Arrays.toString(Arrays.copyOf(households.productivity, n))
                + Arrays.toString(Arrays.copyOf(households.indigenous, n))
                + Arrays.toString(Arrays.copyOf(persons.age, population.persons()))
                + Arrays.toString(Arrays.copyOf(persons.schooling, population.persons()));
    }
}
