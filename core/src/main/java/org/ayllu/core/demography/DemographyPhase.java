package org.ayllu.core.demography;

import java.util.Arrays;
import java.util.List;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.RowChanges;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.Members;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.Table;

/**
 * Ends the year: people grow older, go to school, are born, die, and grown children set up households elsewhere, outside the simulated ones. A grown child is
 * who is at home, 20 to 39 years old, and at least 16 years younger than the eldest at home. A household whose last adult at home would go is carried on by an
 * heir couple of 25 years.
 */
public final class DemographyPhase implements RowChanges {
    private static final Purpose DEATH = Purpose.of("demography.death");
    private static final Purpose BIRTH = Purpose.of("demography.birth");
    private static final Purpose SEX = Purpose.of("demography.sex");
    private static final Purpose LEAVING = Purpose.of("demography.leaving");
    private static final Purpose SCHOOL = Purpose.of("demography.school");
    private static final int SCHOOL_FROM = 6;
    private static final int ADULT = 18;
    private static final int LEAVES_FROM = 20;
    private static final int LEAVES_BEFORE = 40;
    private static final int GENERATION = 16;
    private static final int MOTHER_FROM = 15;
    private static final int MOTHER_BEFORE = 45;
    private static final int FRAIL_FROM = 55;
    private static final int HEIR_AGE = 25;
    private static final double HEIR_SCHOOLING = 6;

    private final DemographyTerms terms;
    private final HouseholdTable households;
    private final PersonTable persons;
    private final NationTable nation;
    private final Draws draws;

    /** The phase. */
    public DemographyPhase(
            DemographyTerms terms, HouseholdTable households, PersonTable persons, NationTable nation, Draws draws) {
        this.terms = terms;
        this.households = households;
        this.persons = persons;
        this.nation = nation;
        this.draws = draws;
    }

    @Override
    public String name() {
        return Writers.DEMOGRAPHY;
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
                nation.personsBefore,
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
    public boolean due(Period period) {
        return period.lastOfYear();
    }

    @Override
    public void step(Period period) {
        int now = period.index();
        Members members = new Members(persons, households.rows());
        int old = persons.rows();
        boolean[] gone = new boolean[old];
        PurposeDraws death = draws.at(DEATH, now);
        PurposeDraws leaving = draws.at(LEAVING, now);
        PurposeDraws school = draws.at(SCHOOL, now);
        int left = 0;
        int died = 0;
        for (int h = 0; h < households.rows(); h++) {
            int childUpTo = eldestAge(members, h) - GENERATION;
            for (int p = members.from(h); p < members.to(h); p++) {
                long id = persons.table.ids()[p];
                int age = persons.age.at(p);
                boolean leaves = age <= childUpTo && mayLeave(p, age) && leaving.uniform(id, 0) < terms.leaving();
                boolean dies = !leaves && death.uniform(id, 0) < mortality(age);
                gone[p] = leaves || dies;
                left += leaves ? 1 : 0;
                died += dies ? 1 : 0;
                boolean pupil = age >= SCHOOL_FROM && age <= terms.lastSchoolAge();
                if (pupil && school.uniform(id, 0) < terms.enrolment()) {
                    persons.schooling.values()[p]++;
                }
                persons.age.values()[p] = age + 1;
            }
        }
        int born = 0;
        int heirs = 0;
        for (int h = 0; h < households.rows(); h++) {
            born += bear(members, h, gone, now);
            if (!adultLeft(members, h, gone)) {
                add(h, 1, HEIR_AGE, HEIR_SCHOOLING);
                add(h, 0, HEIR_AGE, HEIR_SCHOOLING);
                heirs += 2;
            }
        }
        sortByHousehold(gone);
        nation.personsBefore.values()[0] = old;
        nation.births.values()[0] = born;
        nation.heirs.values()[0] = heirs;
        nation.deaths.values()[0] = died;
        nation.leavers.values()[0] = left;
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

    private int bear(Members members, int h, boolean[] gone, int now) {
        int born = 0;
        for (int p = members.from(h); p < members.to(h); p++) {
            int age = persons.age.at(p);
            boolean mother = persons.female.at(p) == 1
                    && persons.place.at(p) == PersonTable.HOME
                    && age >= MOTHER_FROM
                    && age < MOTHER_BEFORE
                    && !gone[p];
            long id = persons.table.ids()[p];
            if (mother && draws.at(BIRTH, now).uniform(id, 0) < terms.fertility()) {
                add(h, draws.at(SEX, now).bernoulli(id, 0, 0.5) ? 1 : 0, 0, 0);
                born++;
            }
        }
        return born;
    }

    private boolean adultLeft(Members members, int h, boolean[] gone) {
        for (int p = members.from(h); p < members.to(h); p++) {
            if (!gone[p] && persons.place.at(p) == PersonTable.HOME && persons.age.at(p) >= ADULT) {
                return true;
            }
        }
        return false;
    }

    private void add(int h, int female, int age, double schooling) {
        int p = persons.table.append();
        persons.household.values()[p] = h;
        persons.female.values()[p] = female;
        persons.age.values()[p] = age;
        persons.schooling.values()[p] = schooling;
    }

    /** Drops who is gone and puts newcomers with their households; a counting sort, so that order within a household stays. */
    private void sortByHousehold(boolean[] gone) {
        int[] next = new int[households.rows() + 1];
        for (int p = 0; p < persons.rows(); p++) {
            if (p >= gone.length || !gone[p]) {
                next[persons.household.at(p) + 1]++;
            }
        }
        for (int h = 0; h < households.rows(); h++) {
            next[h + 1] += next[h];
        }
        int count = next[households.rows()];
        int[] order = new int[count];
        for (int p = 0; p < persons.rows(); p++) {
            if (p >= gone.length || !gone[p]) {
                order[next[persons.household.at(p)]++] = p;
            }
        }
        persons.table.arrange(Arrays.copyOf(order, count), count);
    }
}
