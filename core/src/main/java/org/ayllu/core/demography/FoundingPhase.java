package org.ayllu.core.demography;

import java.util.List;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.RowChanges;
import org.ayllu.core.household.Families;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.Members;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.household.People;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Ids;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DistinctIds;
import org.ayllu.core.table.IntColumn;
import org.ayllu.core.table.Table;

/**
 * The turn of a year: of the grown children who would leave home some leave for good, the others found households in couples or, where they find nobody, stay for
 * another year; and households without adults at home are taken in by others.
 * It stands before everything else in a year, so that all sums of the year that ended belong to the households as they were.
 *
 * <p>The man founds: the couple lives in his family's place, with its land quality and its expectations. Of each family the couple gets, with equal heirs, the
 * part 1/(n + 1) of land, animals, stocks, cash and debts, where n counts the members who are at least 16 years younger than the eldest at home, the one who goes
 * included: each child gets the same, and the parents keep one part. A household that is taken in brings all it has. Nothing is lost and nobody comes from
 * nowhere, but where a municipality has no adult left: there a couple from outside takes over.
 */
public final class FoundingPhase implements RowChanges {
    private static final Purpose STAYING = Purpose.of("founding.staying");
    private static final Purpose MATCHING = Purpose.of("founding.matching");
    private static final Purpose HOST = Purpose.of("founding.host");
    private static final byte STAYS = 0;
    private static final byte LOOKS = 1;
    private static final byte DEPARTS = 2;

    private final FoundingTerms terms;
    private final People people;
    private final HouseholdTable households;
    private final PersonTable persons;
    private final NationTable nation;
    private final Draws draws;
    private final Couples couples;
    private final Hosts hosts;
    private final Families families = new Families();
    private final DistinctIds distinctPersons = new DistinctIds();
    private final DistinctIds distinctHouseholds = new DistinctIds();
    private byte[] fates = {};

    /** The phase. */
    public FoundingPhase(FoundingTerms terms, People people, NationTable nation, Draws draws) {
        this.terms = terms;
        this.people = people;
        this.households = people.households();
        this.persons = people.persons();
        this.nation = nation;
        this.draws = draws;
        this.couples = new Couples(persons);
        this.hosts = new Hosts(households);
    }

    @Override
    public String name() {
        return Writers.FOUNDING;
    }

    @Override
    public String summary() {
        return "turns the year: couples found households, others take in those without adults";
    }

    @Override
    public List<Column> reads() {
        return List.of(persons.leaving, persons.female, persons.age, persons.place);
    }

    @Override
    public List<Column> writes() {
        return List.of(
                households.origin,
                households.otherOrigin,
                nation.householdsBefore,
                nation.founded,
                nation.merged,
                nation.personsAtTurn,
                nation.departed,
                nation.newcomers,
                nation.personsBefore);
    }

    @Override
    public List<Table> changesRowsOf() {
        return List.of(households.table, persons.table);
    }

    @Override
    public List<Purpose> purposes() {
        return List.of(STAYING, MATCHING, HOST);
    }

    @Override
    public boolean due(Period period) {
        return period.firstOfYear();
    }

    @Override
    public void step(Period period) {
        Turn turn = new Turn(households.rows(), persons.rows(), period.index());
        if (terms.any()) {
            makeRoom();
            lookForPartners(turn);
            found(turn);
            shelter(turn);
            if (turn.changes()) {
                arrange(turn);
            }
        }
        nation.householdsBefore.values()[0] = turn.households;
        nation.founded.values()[0] = turn.founded;
        nation.merged.values()[0] = turn.merged;
        nation.personsAtTurn.values()[0] = turn.persons;
        nation.departed.values()[0] = turn.departed;
        nation.newcomers.values()[0] = turn.newcomers;
        nation.personsBefore.values()[0] = persons.rows();
    }

    private void makeRoom() {
        if (fates.length < persons.rows()) {
            fates = new byte[persons.rows() + (persons.rows() >> 3)];
        }
    }

    private void lookForPartners(Turn turn) {
        var staying = draws.at(STAYING, turn.now);
        for (int p = 0; p < turn.persons; p++) {
            boolean leaves = persons.leaving.at(p) == 1 && persons.place.at(p) == PersonTable.HOME;
            fates[p] = !leaves ? STAYS : staying.uniform(persons.table.ids()[p], 0) < terms.staying() ? LOOKS : DEPARTS;
            turn.departed += fates[p] == DEPARTS ? 1 : 0;
        }
    }

    private void found(Turn turn) {
        var lots = draws.at(MATCHING, turn.now);
        Members members = people.lookUpMembers();
        for (int from = 0, to; from < turn.households; from = to) {
            to = end(from, turn);
            for (int p = members.from(from); p < members.to(to - 1); p++) {
                if (fates[p] == LOOKS) {
                    couples.add(p);
                }
            }
            for (Couples.Couple couple : couples.join(lots)) {
                found(couple, members, turn);
            }
        }
        distinctHouseholds.check(households.table, turn.households);
    }

    private void found(Couples.Couple couple, Members members, Turn turn) {
        int his = persons.household.at(couple.man());
        int hers = persons.household.at(couple.woman());
        int row = households.table.append(Ids.household(persons.table.ids()[couple.man()], turn.now));
        households.table.copy(his, row);
        households.origin.values()[row] = his;
        households.otherOrigin.values()[row] = hers;
        households.table.share(his, row, part(his, couple.man(), members));
        households.table.share(hers, row, part(hers, couple.woman(), members));
        persons.household.values()[couple.man()] = row;
        persons.household.values()[couple.woman()] = row;
        turn.founded++;
    }

    /** The part of what a household has that a child takes along. */
    private double part(int h, int child, Members members) {
        if (terms.rule() == FoundingRule.ONE_HEIR) {
            return 0;
        }
        int eldest = -1;
        for (int p = members.from(h); p < members.to(h); p++) {
            eldest = lives(p, h) && persons.place.at(p) == PersonTable.HOME
                    ? Math.max(eldest, persons.age.at(p))
                    : eldest;
        }
        int children = 0;
        for (int p = members.from(h); p < members.to(h); p++) {
            boolean younger = lives(p, h) && persons.age.at(p) <= eldest - DemographyPhase.GENERATION;
            children += younger || p == child ? 1 : 0;
        }
        return 1.0 / (children + 1);
    }

    private boolean lives(int p, int h) {
        return persons.household.at(p) == h;
    }

    /** Gives each household without an adult at home to another one. */
    private void shelter(Turn turn) {
        boolean[] adults = new boolean[households.rows()];
        for (int p = 0; p < turn.persons; p++) {
            adults[persons.household.at(p)] |= fates[p] != DEPARTS
                    && persons.place.at(p) == PersonTable.HOME
                    && persons.age.at(p) >= DemographyPhase.ADULT;
        }
        hosts.look(adults);
        int[] hostOf = new int[turn.households];
        var lots = draws.at(HOST, turn.now);
        for (int from = 0, to; from < turn.households; from = to) {
            to = end(from, turn);
            for (int h = from; h < to; h++) {
                hostOf[h] = adults[h] ? h : hosts.of(h, from, to, lots);
                if (hostOf[h] < 0) {
                    HeirCouple.join(people, h, turn.now);
                    turn.newcomers += HeirCouple.PERSONS;
                    hostOf[h] = h;
                }
            }
        }
        merge(hostOf, turn);
    }

    /** The row after the last of the municipality of a row, as the year began. */
    private int end(int from, Turn turn) {
        int end = from + 1;
        while (end < turn.households && households.municipality.at(end) == households.municipality.at(from)) {
            end++;
        }
        return end;
    }

    private void merge(int[] hostOf, Turn turn) {
        for (int h = 0; h < turn.households; h++) {
            if (hostOf[h] != h) {
                households.table.share(h, hostOf[h], 1);
                turn.ends(h);
            }
        }
        if (turn.merged == 0) {
            return;
        }
        for (int p = 0; p < persons.rows(); p++) {
            int h = persons.household.at(p);
            persons.household.values()[p] = h < turn.households ? hostOf[h] : h;
        }
        turnTo(hostOf, households.origin);
        turnTo(hostOf, households.otherOrigin);
    }

    /** Hosts stand in for the families that they took in. */
    private void turnTo(int[] hostOf, IntColumn families) {
        for (int h = 0; h < households.rows(); h++) {
            int family = families.at(h);
            if (family >= 0 && family < hostOf.length && hostOf[family] != family) {
                families.values()[h] = hostOf[family] == h ? -1 : hostOf[family];
            }
        }
    }

    /** Puts new households in their places by municipality and id, drops those that ended, and lets everything that counts rows follow. */
    private void arrange(Turn turn) {
        if (turn.founded + turn.merged > 0) {
            households.table.arrange(turn.order(households), households.rows() - turn.merged);
        }
        families.gather(persons, households.rows(), p -> p >= turn.persons || fates[p] != DEPARTS);
        if (turn.newcomers > 0) {
            distinctPersons.check(persons.table, 0);
        }
    }
}
