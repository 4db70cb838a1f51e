package org.ayllu.core.demography;

import java.util.List;
import org.ayllu.core.engine.PerThread;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.Members;
import org.ayllu.core.household.People;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.table.Column;

/**
 * Counts who is at home and how many days they have. Care and herding together take at most three fifths of the days; animals beyond that herd themselves.
 */
public final class CompositionPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.COMPOSITION;

    private static final double MOST_CARE = 0.4;
    private static final double MOST_HERDING = 0.2;
    private static final int CHILD_UNDER = 6;
    private static final int YOUTH_FROM = 10;
    private static final int NEEDS_AS_ADULT = 15;
    private static final int GENERATION = 16;

    private final TimeTerms terms;
    private final People people;
    private final HouseholdTable households;
    private final PersonTable persons;
    private final PerThread<Count> counts = new PerThread<>(Count::new);

    /** The phase. */
    public CompositionPhase(TimeTerms terms, People people) {
        this.terms = terms;
        this.people = people;
        this.households = people.households();
        this.persons = people.persons();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "counts who is at home, their days, and the days that care and the herd take";
    }

    @Override
    public List<Column> reads() {
        return List.of(persons.age, persons.female, persons.schooling, persons.place, households.herd);
    }

    @Override
    public List<Column> writes() {
        return List.of(
                households.size,
                households.adultEquivalents,
                households.workers,
                households.schooling,
                households.womenShare,
                households.womanHeads,
                households.time,
                households.care,
                households.herding);
    }

    @Override
    public boolean due(Period period) {
        return period.firstOfYear();
    }

    @Override
    public void step(Period period) {
        Members members = people.lookUpMembers();
        double part = 1.0 / period.calendar().seasonsPerYear();
        people.blocks().forEachRange((from, to) -> count(from, to, members, part));
    }

    private void count(int from, int to, Members members, double part) {
        Count count = counts.get();
        for (int h = from; h < to; h++) {
            count.clear();
            for (int p = members.from(h); p < members.to(h); p++) {
                if (persons.place.at(p) == PersonTable.HOME) {
                    count(count, p);
                }
            }
            write(h, count, part);
        }
    }

    private static final class Count {
        private int size;
        private int workers;
        private int women;
        private int eldestWoman;
        private int eldestMan;
        private double adults;
        private double schooling;
        private double days;
        private double care;

        /** The eldest heads the household; a man of her generation goes before the eldest woman, as surveys record it. */
        private boolean womanHeads() {
            return eldestWoman >= 0 && (eldestMan < 0 || eldestWoman - eldestMan >= GENERATION);
        }

        private void clear() {
            size = 0;
            workers = 0;
            women = 0;
            eldestWoman = -1;
            eldestMan = -1;
            adults = 0;
            schooling = 0;
            days = 0;
            care = 0;
        }
    }

    private void count(Count count, int p) {
        int age = persons.age.at(p);
        boolean woman = persons.female.at(p) == 1;
        count.size++;
        count.adults += age < NEEDS_AS_ADULT ? terms.childNeed() : 1;
        count.care += terms.houseCare() + (age < CHILD_UNDER ? terms.childCare() : 0);
        if (age >= terms.workingAge()) {
            count.eldestWoman = woman ? Math.max(count.eldestWoman, age) : count.eldestWoman;
            count.eldestMan = woman ? count.eldestMan : Math.max(count.eldestMan, age);
        }
        if (age >= terms.oldAge()) {
            count.days += terms.oldShare() * terms.days();
        } else if (age >= terms.workingAge()) {
            count.days += terms.days();
            count.workers++;
            count.women += woman ? 1 : 0;
            count.schooling += persons.schooling.at(p);
        } else if (age >= YOUTH_FROM) {
            count.days += terms.youthShare() * terms.days();
        }
    }

    private void write(int h, Count count, double part) {
        double time = part * Math.max(count.days, 1);
        households.size.values()[h] = count.size;
        households.adultEquivalents.values()[h] = count.adults;
        households.workers.values()[h] = count.workers;
        households.schooling.values()[h] = count.workers > 0 ? count.schooling / count.workers : 0;
        households.womenShare.values()[h] = count.workers > 0 ? (double) count.women / count.workers : 0;
        households.womanHeads.values()[h] = count.womanHeads() ? 1 : 0;
        households.time.values()[h] = time;
        households.care.values()[h] = Math.min(part * count.care, MOST_CARE * time);
        households.herding.values()[h] = Math.min(part * terms.herdDays() * households.herd.at(h), MOST_HERDING * time);
    }
}
