package org.ayllu.models.highlands;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.household.Population;
import org.ayllu.core.observe.Moment;
import org.ayllu.core.observe.Recorder;
import org.ayllu.core.random.Draws;

/** Small populations and the figures of their runs. */
final class Samples {
    private Samples() {}

    static Population population(int households, int municipalities) {
        return SyntheticPopulation.draw(SyntheticTerms.defaults().sized(households, municipalities), new Draws(1, 0));
    }

    /** The same households and members, the last household first. */
    static Population reversed(Population people) {
        Population.Builder builder = Population.builder();
        for (int m = 0; m < people.municipalities(); m++) {
            builder.municipality(people.municipalityId(m), people.municipalityName(m), people.municipalityHours(m));
        }
        Population.HouseholdColumns from = people.householdColumns();
        Population.PersonColumns persons = people.personColumns();
        int end = people.persons();
        for (int h = people.households() - 1; h >= 0; h--) {
            builder.household(from.municipality[h], household(from, h));
            for (int p = from.firstPerson[h]; p < end; p++) {
                builder.person(persons.female[p], persons.age[p], persons.schooling[p]);
            }
            end = from.firstPerson[h];
        }
        return builder.build();
    }

    private static Population.Household household(Population.HouseholdColumns from, int h) {
        Population.Household household = new Population.Household();
        household.id = from.id[h];
        household.travelHours = from.travelHours[h];
        household.rainfedHa = from.rainfedHa[h];
        household.irrigatedHa = from.irrigatedHa[h];
        household.herdTlu = from.herdTlu[h];
        household.toolsUsd = from.toolsUsd[h];
        household.cashUsd = from.cashUsd[h];
        household.productivity = from.productivity[h];
        household.indigenous = from.indigenous[h];
        household.surveyRow = from.surveyRow[h];
        return household;
    }

    static Calendar calendar(int years, int seasons) {
        return new Calendar(1985, years, 3, seasons, 9);
    }

    /** Adds the yearly probe to a run; its figures appear in the map as the run goes on, by year, dimension, group and measure. */
    static Map<String, Double> record(HighlandsRun run) {
        Map<String, Double> figures = new LinkedHashMap<>();
        YearlyProbe probe = new YearlyProbe(run);
        run.simulation()
                .addProbe((Moment moment, Recorder recorder) -> probe.observe(
                        moment,
                        (dimension, group, measure, value) ->
                                figures.put(moment.year() + " " + dimension + " " + group + " " + measure, value)));
        return figures;
    }
}
