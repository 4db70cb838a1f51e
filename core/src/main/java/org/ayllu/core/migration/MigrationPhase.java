package org.ayllu.core.migration;

import java.util.Arrays;
import java.util.List;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.engine.Tally;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.IncomeSource.Origin;
import org.ayllu.core.household.Members;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.household.People;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.Segments;

/**
 * Moves people. At the start of a year some come home, each household may send one grown member to the city or abroad, and decides whether others go to the
 * city for a season; those away send money.
 */
public final class MigrationPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.MIGRATION;

    /** Sent by members who left. */
    public static final IncomeSource REMITTANCES = new IncomeSource("remittances", "remittances", Origin.GIVEN);

    private static final Purpose RETURN = Purpose.of("migration.return");
    private static final Purpose WHO = Purpose.of("migration.who");
    private static final Purpose WHERE = Purpose.of("migration.where");
    private static final Purpose SEASONAL = Purpose.of("migration.seasonal");
    private static final int LEAVES_FROM = 16;
    private static final int LEAVES_BEFORE = 45;
    private static final int STAY_BEHIND = 2;

    private final MigrationTerms terms;
    private final MigrationChoice choice;
    private final double[] seasonalShare;
    private final People people;
    private final HouseholdTable households;
    private final PersonTable persons;
    private final MunicipalityTable municipalities;
    private final NationTable nation;
    private final Draws draws;
    private final int householdsAtStart;

    /** The phase, for a countryside whose households are those with which a run begins: the city is as large as they ask, however many there are later. */
    public MigrationPhase(MigrationTerms terms, Calendar calendar, People people, Places places, Draws draws) {
        this.terms = terms;
        this.choice = new MigrationChoice(terms);
        this.seasonalShare = seasonalShare(terms, calendar);
        this.people = people;
        this.households = people.households();
        this.householdsAtStart = households.rows();
        this.persons = people.persons();
        this.municipalities = places.municipalities();
        this.nation = places.nation();
        this.draws = draws;
    }

    /**
     * Where people live.
     *
     * @param municipalities the countryside
     * @param nation the city
     */
    public record Places(MunicipalityTable municipalities, NationTable nation) {}

    private static double[] seasonalShare(MigrationTerms terms, Calendar calendar) {
        double[] months =
                terms.seasonalMonths().stream().mapToDouble(Double::doubleValue).toArray();
        double[] seasons = calendar.bySeason(months);
        double sum = java.util.Arrays.stream(months).sum();
        for (int s = 0; s < seasons.length; s++) {
            seasons[s] /= sum;
        }
        return seasons;
    }

    /** What members in the city and abroad send home, and journeys, paid to carriers and whoever settles in. */
    public static List<Flow> flows(HouseholdTable households) {
        return List.of(
                Flow.toHouseholds(households.remittances, Account.REST_OF_WORLD, "remittances", REMITTANCES),
                Flow.fromHouseholds(households.journeys, Account.CITY, "journeys"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "sends people to the city and abroad, brings some home, brings remittances";
    }

    @Override
    public List<Column> reads() {
        return List.of(persons.household, persons.age, households.planWage, households.cash, households.herd);
    }

    @Override
    public List<Column> writes() {
        return List.of(
                persons.place,
                persons.yearsAway,
                households.seasonalMigrant,
                households.inCity,
                households.abroad,
                households.remittances,
                households.journeys,
                households.cityDays,
                households.cityDaysOfYear,
                households.cityWage,
                nation.cityEmployment,
                nation.cityDayWage);
    }

    @Override
    public List<Purpose> purposes() {
        return List.of(RETURN, WHO, WHERE, SEASONAL);
    }

    @Override
    public void step(Period period) {
        if (period.firstOfYear()) {
            year(period);
        } else {
            Arrays.fill(households.journeys.values(), 0, households.rows(), 0.0);
        }
        double part = seasonalShare[period.season()] * terms.seasonalDays();
        people.blocks().forEachRange((from, to) -> {
            for (int h = from; h < to; h++) {
                households.cityDays.values()[h] = households.seasonalMigrant.at(h) * part;
            }
        });
    }

    private void year(Period period) {
        Members members = people.lookUpMembers();
        double[] network = network();
        PurposeDraws returning = draws.at(RETURN, period.index());
        Tally newcomers = new Tally();
        people.blocks()
                .forEachRange((from, to) -> newcomers.add(comeHome(members.from(from), members.from(to), returning)));
        double employment = choice.cityEmployment(householdsAtStart, newcomers.count(), period.yearIndex());
        nation.cityEmployment.values()[0] = employment;
        nation.cityDayWage.values()[0] = terms.cityWage();
        Year year = new Year(
                members,
                terms.abroadWage().at(period.year()),
                draws.at(WHO, period.index()),
                draws.at(WHERE, period.index()),
                draws.at(SEASONAL, period.index()));
        int seasons = period.calendar().seasonsPerYear();
        people.blocks().forEachRange((from, to) -> {
            for (int h = from; h < to; h++) {
                double near = network[households.municipality.at(h)];
                send(year, h, near);
                season(year, h, near);
                remit(year, h, seasons);
            }
        });
    }

    /** What all households see in a year. */
    private record Year(
            Members members, double abroadWage, PurposeDraws who, PurposeDraws where, PurposeDraws seasonal) {}

    /** Share of the households of each municipality that had someone away last year. */
    private double[] network() {
        Segments segments = people.blocks().segments();
        double[] partial = new double[segments.count() * 2];
        people.blocks().forEachSegment(segment -> {
            for (int h = segments.from(segment); h < segments.to(segment); h++) {
                partial[2 * segment] += households.inCity.at(h) + households.abroad.at(h) > 0 ? 1 : 0;
            }
            partial[2 * segment + 1] = segments.to(segment) - segments.from(segment);
        });
        double[] totals = new double[segments.groups() * 2];
        segments.reduce(partial, 2, totals);
        double[] away = new double[municipalities.rows()];
        for (int m = 0; m < away.length; m++) {
            away[m] = totals[2 * m] / Math.max(totals[2 * m + 1], 1);
        }
        return away;
    }

    /** Lets some come home; returns how many are in the city after that. */
    private int comeHome(int from, int to, PurposeDraws returning) {
        int inCity = 0;
        for (int p = from; p < to; p++) {
            if (persons.place.at(p) != PersonTable.HOME) {
                boolean returns = returning.uniform(persons.table.ids()[p], 0) < terms.returning();
                persons.place.values()[p] = returns ? PersonTable.HOME : persons.place.at(p);
                persons.yearsAway.values()[p] = returns ? 0 : persons.yearsAway.at(p) + 1;
                inCity += persons.place.at(p) == PersonTable.CITY ? 1 : 0;
            }
        }
        return inCity;
    }

    /** One grown member may leave where at least two would stay behind. */
    private void send(Year year, int h, double network) {
        households.journeys.values()[h] = 0;
        int candidate = candidate(year, h);
        if (candidate < 0) {
            return;
        }
        double home = households.planWage.at(h) * terms.cityDays();
        double abroadCost = choice.cost(terms.abroadCost(), network);
        double owns = households.cash.at(h) + terms.animalValue() * households.herd.at(h);
        double cityWage = nation.cityEmployment.at(0) * terms.cityWage();
        PurposeDraws where = year.where();
        long id = households.table.ids()[h];
        double stay = where.gumbel(id, 0);
        double city = choice.city(cityWage, home, network) + where.gumbel(id, 1);
        double abroad = owns < terms.ownFunds() * abroadCost
                ? Double.NEGATIVE_INFINITY
                : choice.abroad(year.abroadWage(), home, network) + where.gumbel(id, 2);
        if (stay >= city && stay >= abroad) {
            return;
        }
        persons.place.values()[candidate] = city >= abroad ? PersonTable.CITY : PersonTable.ABROAD;
        persons.yearsAway.values()[candidate] = 0;
        households.journeys.values()[h] = city >= abroad ? choice.cost(terms.cityCost(), network) : abroadCost;
    }

    private int candidate(Year year, int h) {
        Members members = year.members();
        int adults = 0;
        int eligible = 0;
        for (int p = members.from(h); p < members.to(h); p++) {
            if (persons.place.at(p) == PersonTable.HOME && persons.age.at(p) >= LEAVES_FROM) {
                adults++;
                eligible += persons.age.at(p) < LEAVES_BEFORE ? 1 : 0;
            }
        }
        if (adults <= STAY_BEHIND || eligible == 0) {
            return -1;
        }
        int pick = year.who().integer(households.table.ids()[h], 0, eligible);
        for (int p = members.from(h); p < members.to(h); p++) {
            int age = persons.age.at(p);
            if (persons.place.at(p) == PersonTable.HOME && age >= LEAVES_FROM && age < LEAVES_BEFORE && pick-- == 0) {
                return p;
            }
        }
        throw new IllegalStateException("household " + h + " lost its candidate");
    }

    private void season(Year year, int h, double network) {
        double wage = nation.cityEmployment.at(0) * terms.cityWage() - terms.board();
        double chance = choice.seasonalChance(wage - households.planWage.at(h), network);
        double luck = year.seasonal().uniform(households.table.ids()[h], 0);
        households.seasonalMigrant.values()[h] = luck < chance ? 1 : 0;
        households.cityDaysOfYear.values()[h] = households.seasonalMigrant.at(h) * terms.seasonalDays();
        households.cityWage.values()[h] = Math.max(wage, 0);
    }

    private void remit(Year year, int h, int seasons) {
        Members members = year.members();
        int inCity = 0;
        int abroad = 0;
        double sum = 0;
        double cityIncome = nation.cityEmployment.at(0) * terms.cityWage() * terms.cityDays();
        for (int p = members.from(h); p < members.to(h); p++) {
            int place = persons.place.at(p);
            if (place != PersonTable.HOME) {
                inCity += place == PersonTable.CITY ? 1 : 0;
                abroad += place == PersonTable.ABROAD ? 1 : 0;
                double income = place == PersonTable.CITY ? cityIncome : year.abroadWage();
                sum += income * choice.remitted(persons.yearsAway.at(p)) / seasons;
            }
        }
        households.inCity.values()[h] = inCity;
        households.abroad.values()[h] = abroad;
        households.remittances.values()[h] = sum;
    }
}
