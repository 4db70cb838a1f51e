package org.ayllu.benchmarks.village;

import java.util.ArrayList;
import org.ayllu.core.demography.DemographyTerms;
import org.ayllu.core.demography.TimeTerms;

/** The members of a household, those away among them. */
final class Family {
    private static final double MOST_CARE = 0.4;
    private static final double MOST_HERDING = 0.2;
    private static final int CHILD_UNDER = 6;
    private static final int YOUTH_FROM = 10;
    private static final int NEEDS_AS_ADULT = 15;
    private static final int GENERATION = 16;
    private static final int SCHOOL_FROM = 6;
    private static final int ADULT = 18;
    private static final int LEAVES_FROM = 20;
    private static final int LEAVES_BEFORE = 40;
    private static final int MOTHER_FROM = 15;
    private static final int MOTHER_BEFORE = 45;
    private static final int FRAIL_FROM = 55;
    private static final int HEIR_AGE = 25;
    private static final double HEIR_SCHOOLING = 6;

    final ArrayList<Person> members = new ArrayList<>();
    int inCity;
    int abroad;

    int size;
    int workers;
    double adultEquivalents;
    double schooling;
    double womenShare;
    boolean womanHeads;
    /** Days of a season. */
    double time;

    double care;
    double herding;

    /** Counts who is at home and how many days they have. */
    void count(TimeTerms terms, int seasons, double herd) {
        int women = 0;
        int eldestWoman = -1;
        int eldestMan = -1;
        double days = 0;
        double caring = 0;
        double schoolYears = 0;
        size = 0;
        workers = 0;
        adultEquivalents = 0;
        for (Person person : members) {
            if (!person.atHome()) {
                continue;
            }
            size++;
            adultEquivalents += person.age < NEEDS_AS_ADULT ? terms.childNeed() : 1;
            caring += terms.houseCare() + (person.age < CHILD_UNDER ? terms.childCare() : 0);
            if (person.age >= terms.workingAge()) {
                eldestWoman = person.woman ? Math.max(eldestWoman, person.age) : eldestWoman;
                eldestMan = person.woman ? eldestMan : Math.max(eldestMan, person.age);
            }
            if (person.age >= terms.oldAge()) {
                days += terms.oldShare() * terms.days();
            } else if (person.age >= terms.workingAge()) {
                days += terms.days();
                workers++;
                women += person.woman ? 1 : 0;
                schoolYears += person.schooling;
            } else if (person.age >= YOUTH_FROM) {
                days += terms.youthShare() * terms.days();
            }
        }
        schooling = workers > 0 ? schoolYears / workers : 0;
        womenShare = workers > 0 ? (double) women / workers : 0;
        womanHeads = eldestWoman >= 0 && (eldestMan < 0 || eldestWoman - eldestMan >= GENERATION);
        time = Math.max(days, 1) / seasons;
        care = Math.min(caring / seasons, MOST_CARE * time);
        herding = Math.min(terms.herdDays() * herd / seasons, MOST_HERDING * time);
    }

    /** Ages everybody; some go to school, leave, die or are born, and heirs take over where no adult is left. */
    void endYear(DemographyTerms terms, Fate fate) {
        int eldest = -1;
        for (Person person : members) {
            eldest = person.atHome() ? Math.max(eldest, person.age) : eldest;
        }
        int childUpTo = eldest - GENERATION;
        members.removeIf(person -> leavesOrDies(person, childUpTo, terms, fate));
        int grown = members.size();
        boolean adultLeft = false;
        for (int i = 0; i < grown; i++) {
            Person person = members.get(i);
            if (mayBear(person) && fate.birth(person) < terms.fertility()) {
                members.add(new Person(fate.sex(person) < 0.5, 0, 0));
            }
            adultLeft |= person.atHome() && person.age >= ADULT;
        }
        if (!adultLeft) {
            members.add(new Person(true, HEIR_AGE, HEIR_SCHOOLING));
            members.add(new Person(false, HEIR_AGE, HEIR_SCHOOLING));
        }
    }

    private static boolean leavesOrDies(Person person, int childUpTo, DemographyTerms terms, Fate fate) {
        int age = person.age++;
        if (age >= SCHOOL_FROM && age <= terms.lastSchoolAge() && fate.school(person) < terms.enrolment()) {
            person.schooling++;
        }
        boolean mayLeave = person.atHome() && age <= childUpTo && age >= LEAVES_FROM && age < LEAVES_BEFORE;
        return (mayLeave && fate.leaving(person) < terms.leaving()) || fate.death(person) < mortality(age, terms);
    }

    private static double mortality(int age, DemographyTerms terms) {
        return age == 0
                ? terms.infantMortality()
                : terms.adultMortality() + Math.max(0, age - FRAIL_FROM + 1) * terms.oldMortality();
    }

    private static boolean mayBear(Person person) {
        return person.woman && person.atHome() && person.age >= MOTHER_FROM && person.age < MOTHER_BEFORE;
    }

    /** Brings some of those away home; returns how many are then in the city. */
    int comeHome(double chance, Fate fate) {
        int still = 0;
        for (Person person : members) {
            if (!person.atHome()) {
                boolean returns = fate.comingHome(person) < chance;
                person.place = returns ? Person.Place.HOME : person.place;
                person.yearsAway = returns ? 0 : person.yearsAway + 1;
                still += person.place == Person.Place.CITY ? 1 : 0;
            }
        }
        return still;
    }
}
