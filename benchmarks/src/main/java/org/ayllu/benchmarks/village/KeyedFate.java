package org.ayllu.benchmarks.village;

import ec.util.MersenneTwisterFast;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/** The engine's own draws for the same households and persons, so that this model and the engine can be compared figure by figure. Never used where time is measured. */
final class KeyedFate extends Fate {
    private final Draws draws;
    private final Countryside country;
    private final IdentityHashMap<Household, Integer> households = new IdentityHashMap<>();
    private final IdentityHashMap<Person, Integer> persons = new IdentityHashMap<>();

    KeyedFate(MersenneTwisterFast random, Draws draws, Countryside country) {
        super(random);
        this.draws = draws;
        this.country = country;
    }

    /** Gives numbers to persons who have none, in the order in which the engine's table would. */
    void numberNewcomers() {
        for (Municipality municipality : country.municipalities) {
            for (Household household : municipality.households) {
                for (Person person : household.family.members) {
                    persons.putIfAbsent(person, persons.size());
                }
            }
        }
    }

    private PurposeDraws now(String purpose) {
        return draws.at(Purpose.of(purpose), country.now.index());
    }

    private PurposeDraws always(String purpose) {
        return draws.at(Purpose.of(purpose), 0);
    }

    private int number(Household household) {
        return Objects.requireNonNull(households.get(household));
    }

    private int number(Person person) {
        return Objects.requireNonNull(persons.get(person));
    }

    @Override
    double elNino() {
        return now("weather.elNino").uniform(0, 0);
    }

    @Override
    double weather(Municipality municipality) {
        return now("weather.municipality").normal(country.municipalities.indexOf(municipality), 0);
    }

    @Override
    double luck(Household household) {
        return now("weather.household").normal(number(household), 0);
    }

    /** Drawn once for each household as it is made, in the order of the engine's table. */
    @Override
    double jobSkill(Household household) {
        households.put(household, households.size());
        return always("jobs.wage").normal(number(household), 0);
    }

    @Override
    double comingHome(Person person) {
        return draws.at(Purpose.of("migration.return"), country.now.index() + 1).uniform(number(person), 0);
    }

    @Override
    int candidate(Household household, int eligible) {
        return now("migration.who").integer(number(household), 0, eligible);
    }

    @Override
    double reasons(Household household, int option) {
        return now("migration.where").gumbel(number(household), option);
    }

    @Override
    double seasonal(Household household) {
        return now("migration.seasonal").uniform(number(household), 0);
    }

    @Override
    double usualJobLuck(Household household, int worker) {
        return always("jobs.usualLuck").uniform(number(household), worker);
    }

    @Override
    double jobLuckOfYear(Household household, int worker) {
        return now("jobs.luckOfYear").uniform(number(household), worker);
    }

    @Override
    double keptLuck(Household household, int worker) {
        return now("jobs.kept").uniform(number(household), worker);
    }

    @Override
    double estateLuck(Household household, int worker) {
        return now("jobs.estate").uniform(number(household), worker);
    }

    @Override
    double leaving(Person person) {
        return now("demography.leaving").uniform(number(person), 0);
    }

    @Override
    double death(Person person) {
        return now("demography.death").uniform(number(person), 0);
    }

    @Override
    double school(Person person) {
        return now("demography.school").uniform(number(person), 0);
    }

    @Override
    double birth(Person mother) {
        return now("demography.birth").uniform(number(mother), 0);
    }

    @Override
    double sex(Person mother) {
        return now("demography.sex").uniform(number(mother), 0);
    }
}
