package org.ayllu.core.demography;

import java.util.List;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.RowChanges;
import org.ayllu.core.engine.Tally;
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
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DistinctIds;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;

/**
 * Ends the year: people grow older, go to school, are born, die, and grown children set up households elsewhere, outside the simulated ones. A grown child is
 * who is at home, 20 to 39 years old, and at least 16 years younger than the eldest at home. A household whose last adult at home would go is carried on by an
 * heir couple of 25 years. Where households are founded ({@link FoundingTerms}) nobody leaves and no heirs come here: grown children are marked, and
 * {@link FoundingPhase} sees to both at the turn of the year.
 *
 * <p>A child's id follows from its mother's and the period of birth, an heir's from the household's and the period, so that nobody's draws depend on who
 * else is born.
 */
public final class DemographyPhase implements RowChanges {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.DEMOGRAPHY;

    private static final Purpose DEATH = Purpose.of("demography.death");
    private static final Purpose BIRTH = Purpose.of("demography.birth");
    private static final Purpose SEX = Purpose.of("demography.sex");
    private static final Purpose LEAVING = Purpose.of("demography.leaving");
    private static final Purpose SCHOOL = Purpose.of("demography.school");
    private static final int SCHOOL_FROM = 6;
    static final int ADULT = 18;
    private static final int LEAVES_FROM = 20;
    private static final int LEAVES_BEFORE = 40;
    static final int GENERATION = 16;
    private static final int MOTHER_FROM = 15;
    private static final int MOTHER_BEFORE = 45;
    private static final int FRAIL_FROM = 55;

    private static final byte GONE = 1;
    private static final byte BEARS = 2;

    private final DemographyTerms terms;
    private final boolean founding;
    private final People people;
    private final HouseholdTable households;
    private final PersonTable persons;
    private final NationTable nation;
    private final Draws draws;

    private final DistinctIds distinctIds = new DistinctIds();
    private final Families families = new Families();
    private byte[] fates = {};
    private boolean[] deserted = {};

    /** The phase. */
    public DemographyPhase(DemographyTerms terms, People people, NationTable nation, Draws draws) {
        this.terms = terms;
        this.founding = terms.founding().any();
        this.people = people;
        this.households = people.households();
        this.persons = people.persons();
        this.nation = nation;
        this.draws = draws;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "ends the year: age, school, births, deaths, grown children leave";
    }

    @Override
    public List<Column> reads() {
        return List.of(persons.place);
    }

    @Override
    public List<Column> writes() {
        return List.of(
                persons.household,
                persons.female,
                persons.age,
                persons.schooling,
                persons.leaving,
                nation.births,
                nation.heirs,
                nation.deaths,
                nation.leavers);
    }

    @Override
    public List<Table> changesRowsOf() {
        return List.of(persons.table);
    }

    @Override
    public List<Purpose> purposes() {
        return List.of(DEATH, BIRTH, SEX, LEAVING, SCHOOL);
    }

    @Override
    public void step(Period period) {
        if (period.lastOfYear()) {
            endYear(period.index());
        } else {
            for (DoubleColumn count : List.of(nation.births, nation.heirs, nation.deaths, nation.leavers)) {
                count.values()[0] = 0;
            }
        }
    }

    private void endYear(int now) {
        int before = persons.rows();
        makeRoom(before);
        Members members = people.lookUpMembers();
        Year year = new Year(
                members,
                draws.at(DEATH, now),
                draws.at(LEAVING, now),
                draws.at(SCHOOL, now),
                draws.at(BIRTH, now),
                new Tally(),
                new Tally());
        people.blocks().forEachRange((from, to) -> live(from, to, year));
        arrive(members, now);
        distinctIds.check(persons.table, before);
        families.gather(persons, households.rows(), p -> stays(p, before));
        nation.deaths.values()[0] = year.died().count();
        nation.leavers.values()[0] = year.left().count();
    }

    /** Adds the children and heirs of the year behind all others. */
    private void arrive(Members members, int now) {
        PurposeDraws sex = draws.at(SEX, now);
        int born = 0;
        int heirs = 0;
        for (int h = 0; h < households.rows(); h++) {
            for (int p = members.from(h); p < members.to(h); p++) {
                if (fates[p] == BEARS) {
                    long child = Ids.child(persons.table.ids()[p], now, 0);
                    persons.append(child, h, sex.bernoulli(child, 0, 0.5), 0, 0);
                    born++;
                }
            }
            if (deserted[h] && !founding) {
                HeirCouple.join(people, h, now);
                heirs += HeirCouple.PERSONS;
            }
        }
        nation.births.values()[0] = born;
        nation.heirs.values()[0] = heirs;
    }

    /** What a year brings to all, and how many it takes. */
    private record Year(
            Members members,
            PurposeDraws death,
            PurposeDraws leaving,
            PurposeDraws school,
            PurposeDraws birth,
            Tally died,
            Tally left) {}

    private void makeRoom(int before) {
        if (fates.length < before) {
            fates = new byte[before + (before >> 3)];
        }
        if (deserted.length != households.rows()) {
            deserted = new boolean[households.rows()];
        }
    }

    /** A year in the lives of some households' members: what becomes of each is noted in {@link #fates}. */
    private void live(int from, int to, Year year) {
        int died = 0;
        int left = 0;
        for (int h = from; h < to; h++) {
            Members members = year.members();
            int childUpTo = eldestAge(members, h) - GENERATION;
            deserted[h] = true;
            for (int p = members.from(h); p < members.to(h); p++) {
                long id = persons.table.ids()[p];
                int age = persons.age.at(p);
                boolean leaves =
                        age <= childUpTo && mayLeave(p, age) && year.leaving().uniform(id, 0) < terms.leaving();
                boolean dies = !leaves && year.death().uniform(id, 0) < mortality(age);
                boolean gone = leaves && !founding;
                persons.leaving.values()[p] = leaves && founding ? 1 : 0;
                left += gone ? 1 : 0;
                died += dies ? 1 : 0;
                boolean pupil = age >= SCHOOL_FROM && age <= terms.lastSchoolAge();
                if (pupil && year.school().uniform(id, 0) < terms.enrolment()) {
                    persons.schooling.values()[p]++;
                }
                persons.age.values()[p] = age + 1;
                fates[p] = gone || dies ? GONE : !leaves && bears(p, age + 1, year) ? BEARS : 0;
                deserted[h] &= fates[p] == GONE || persons.place.at(p) != PersonTable.HOME || age + 1 < ADULT;
            }
        }
        year.died().add(died);
        year.left().add(left);
    }

    private boolean bears(int p, int age, Year year) {
        return persons.female.at(p) == 1
                && persons.place.at(p) == PersonTable.HOME
                && age >= MOTHER_FROM
                && age < MOTHER_BEFORE
                && year.birth().uniform(persons.table.ids()[p], 0) < terms.fertility();
    }

    private int eldestAge(Members members, int h) {
        int eldest = -1;
        for (int p = members.from(h); p < members.to(h); p++) {
            eldest = persons.place.at(p) == PersonTable.HOME ? Math.max(eldest, persons.age.at(p)) : eldest;
        }
        return eldest;
    }

    private boolean mayLeave(int p, int age) {
        return persons.place.at(p) == PersonTable.HOME && age >= LEAVES_FROM && age < LEAVES_BEFORE;
    }

    private double mortality(int age) {
        if (age == 0) {
            return terms.infantMortality();
        }
        return terms.adultMortality() + Math.max(0, age - FRAIL_FROM + 1) * terms.oldMortality();
    }

    private boolean stays(int p, int before) {
        return p >= before || fates[p] != GONE;
    }
}
