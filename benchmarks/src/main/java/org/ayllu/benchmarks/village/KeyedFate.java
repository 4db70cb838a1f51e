package org.ayllu.benchmarks.village;

import ec.util.MersenneTwisterFast;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Ids;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/** The engine's own draws for the same households and persons, so that this model and the engine can be compared figure by figure. Never used where time is measured. */
final class KeyedFate extends Fate {
    private final Draws draws;
    private final Countryside country;
    private final IdentityHashMap<Household, Integer> households = new IdentityHashMap<>();
    private final IdentityHashMap<Person, Long> persons = new IdentityHashMap<>();
    /** Ids of the children born this year, by mother. */
    private final IdentityHashMap<Person, Long> children = new IdentityHashMap<>();
    /** Index of the period in which the last year ended. */
    private int endOfYear;

    KeyedFate(MersenneTwisterFast random, Draws draws, Countryside country) {
        super(random);
        this.draws = draws;
        this.country = country;
    }

    /** Gives ids to persons who have none: those who are there at the start, children, and behind them heirs. */
    void numberNewcomers() {
        boolean start = persons.isEmpty();
        for (Municipality municipality : country.municipalities) {
            for (Household household : municipality.households) {
                Deque<Long> born = new ArrayDeque<>();
                int number = 0;
                for (Person person : household.family.members) {
                    Long child = children.get(person);
                    if (child != null) {
                        born.add(child);
                    }
                    if (!persons.containsKey(person)) {
                        boolean isChild = !start && !born.isEmpty();
                        persons.put(person, id(household, start, born, number));
                        number += isChild ? 0 : 1;
                    }
                }
            }
        }
        children.clear();
    }

    private long id(Household household, boolean start, Deque<Long> born, int number) {
        if (start) {
            return Ids.member(number(household), number);
        }
        return born.isEmpty() ? Ids.heir(number(household), endOfYear, number) : born.remove();
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

    private long number(Person person) {
        return Objects.requireNonNull(persons.get(person));
    }

    @Override
    double elNino() {
        return now("weather.elNino").uniform(0, 0);
    }

    @Override
    double weather(Municipality municipality) {
        return now("weather.municipality").normal(Ids.of("m" + (country.municipalities.indexOf(municipality) + 1)), 0);
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
        endOfYear = country.now.index();
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
        long child = Ids.child(number(mother), country.now.index(), 0);
        children.put(mother, child);
        return now("demography.sex").uniform(child, 0);
    }
}
