package org.ayllu.benchmarks.village;

import java.util.Arrays;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.migration.MigrationTerms;
import org.jspecify.annotations.Nullable;

/** Who leaves for the city or abroad, who goes for a season, what those away send home. */
final class Migration {
    private static final int LEAVES_FROM = 16;
    private static final int LEAVES_BEFORE = 45;
    private static final int STAY_BEHIND = 2;
    private static final double YEARS_TO_REPAY = 3;

    private final MigrationTerms terms;

    Migration(MigrationTerms terms) {
        this.terms = terms;
    }

    /** Share of seasonal work that falls in each season. */
    double[] seasonalShare(Calendar calendar) {
        double[] months =
                terms.seasonalMonths().stream().mapToDouble(Double::doubleValue).toArray();
        double sum = Arrays.stream(months).sum();
        return Arrays.stream(calendar.bySeason(months)).map(days -> days / sum).toArray();
    }

    /** Chance of work in the city when its workers and newcomers share its jobs. */
    double cityEmployment(int households, int newcomers, int years) {
        double workers = terms.cityWorkers() * households;
        double jobs = workers * (1 - terms.cityUnemployment()) * Math.pow(1 + terms.cityJobGrowth(), years);
        double all = workers * Math.pow(1 + terms.cityWorkerGrowth(), years) + newcomers;
        return Math.min(1, jobs / Math.max(all, 1e-9));
    }

    /** All decisions of a household's year. */
    void decide(Household household) {
        double network = household.municipality.network;
        household.journeys = 0;
        Person candidate = candidate(household);
        if (candidate != null) {
            send(household, candidate, network);
        }
        season(household, network);
        remit(household);
        household.municipality.householdsWithMigrant += household.family.inCity + household.family.abroad > 0 ? 1 : 0;
    }

    /** A grown member who may leave, where at least two would stay behind. */
    private static @Nullable Person candidate(Household household) {
        int adults = 0;
        int eligible = 0;
        for (Person person : household.family.members) {
            if (person.atHome() && person.age >= LEAVES_FROM) {
                adults++;
                eligible += person.age < LEAVES_BEFORE ? 1 : 0;
            }
        }
        if (adults <= STAY_BEHIND || eligible == 0) {
            return null;
        }
        int pick = household.municipality.country.fate.candidate(household, eligible);
        for (Person person : household.family.members) {
            if (person.atHome() && person.age >= LEAVES_FROM && person.age < LEAVES_BEFORE && pick-- == 0) {
                return person;
            }
        }
        return null;
    }

    private void send(Household household, Person candidate, double network) {
        Countryside country = household.municipality.country;
        Fate fate = country.fate;
        double home = household.plan.wage * terms.cityDays();
        double cityCost = cost(terms.cityCost(), network);
        double abroadCost = cost(terms.abroadCost(), network);
        double owns = household.cash + terms.animalValue() * household.farm.herd;
        double stay = fate.reasons(household, 0);
        double gain = country.cityWage() * terms.cityDays() - home - cityCost / YEARS_TO_REPAY;
        double city = utility(gain, network) + fate.reasons(household, 1);
        double abroad = Double.NEGATIVE_INFINITY;
        if (owns >= terms.ownFunds() * abroadCost) {
            double gainAbroad = country.abroadWage - home - abroadCost / YEARS_TO_REPAY;
            abroad = utility(gainAbroad, network) - terms.abroadReluctance() + fate.reasons(household, 2);
        }
        if (stay < city || stay < abroad) {
            candidate.place = city >= abroad ? Person.Place.CITY : Person.Place.ABROAD;
            candidate.yearsAway = 0;
            household.journeys = city >= abroad ? cityCost : abroadCost;
        }
    }

    private double utility(double gain, double network) {
        return gain / terms.moveScale() - terms.attachment() + terms.networkEffect() * network;
    }

    private double cost(double alone, double network) {
        return alone * Math.exp(-terms.networkEffect() * network);
    }

    private void season(Household household, double network) {
        Countryside country = household.municipality.country;
        double wage = country.cityWage() - terms.board();
        double utility = (wage - household.plan.wage) / terms.seasonalScale()
                - terms.seasonalReluctance()
                + terms.networkEffect() * network;
        household.seasonalMigrant = country.fate.seasonal(household) < 1 / (1 + Math.exp(-utility));
        household.work.jobWages[Work.CITY] = Math.max(wage, 0);
    }

    private void remit(Household household) {
        Countryside country = household.municipality.country;
        Family family = household.family;
        double sum = 0;
        family.inCity = 0;
        family.abroad = 0;
        for (Person person : family.members) {
            if (!person.atHome()) {
                boolean inCity = person.place == Person.Place.CITY;
                family.inCity += inCity ? 1 : 0;
                family.abroad += inCity ? 0 : 1;
                double income = inCity ? country.cityWage() * terms.cityDays() : country.abroadWage;
                sum += income
                        * terms.remitted()
                        * Math.pow(1 - Math.min(terms.forgetting(), 1 - 1e-9), person.yearsAway);
            }
        }
        household.remittances = sum / country.calendar.seasonsPerYear();
    }
}
