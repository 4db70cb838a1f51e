package org.ayllu.core.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ayllu.core.random.Ids;

/**
 * The households, persons and municipalities a run starts from, held as columns of primitives. Made by a {@link Builder}; a synthetic
 * generator and a survey importer fill the same builder. Households are grouped by municipality when the simulation is built, so they may be
 * added in any order.
 */
public final class Population {
    private final List<String> municipalityNames;
    private final long[] municipalityIds;
    private final double[] municipalityHours;
    private final HouseholdColumns households;
    private final PersonColumns persons;
    private final int householdCount;
    private final int personCount;

    private Population(Builder builder) {
        municipalityNames = List.copyOf(builder.municipalityNames);
        municipalityIds = Arrays.copyOf(builder.municipalityIds, municipalityNames.size());
        municipalityHours = Arrays.copyOf(builder.municipalityHours, municipalityNames.size());
        households = builder.households;
        persons = builder.persons;
        householdCount = builder.householdCount;
        personCount = builder.personCount;
    }

    /** A new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Number of municipalities. */
    public int municipalities() {
        return municipalityNames.size();
    }

    /** Number of households. */
    public int households() {
        return householdCount;
    }

    /** Number of persons. */
    public int persons() {
        return personCount;
    }

    /** A municipality's name. */
    public String municipalityName(int municipality) {
        return municipalityNames.get(municipality);
    }

    /** A municipality's id, to which its draws are keyed. */
    public long municipalityId(int municipality) {
        return municipalityIds[municipality];
    }

    /** Hours of travel from a municipality's centre to the nearest city market. */
    public double municipalityHours(int municipality) {
        return municipalityHours[municipality];
    }

    /** The household columns, each of at least {@link #households()} entries; not to be written to. */
    public HouseholdColumns householdColumns() {
        return households;
    }

    /** The person columns, each of at least {@link #persons()} entries, grouped by household; not to be written to. */
    public PersonColumns personColumns() {
        return persons;
    }

    /** One entry per household. */
    public static final class HouseholdColumns {
        /** Id, of no other household. */
        public long[] id = new long[64];
        /** Index of the municipality. */
        public int[] municipality = new int[64];
        /** Hours of travel from the farm to the market of its municipality. */
        public double[] travelHours = new double[64];
        /** Rainfed cropland, ha. */
        public double[] rainfedHa = new double[64];
        /** Irrigated cropland, ha. */
        public double[] irrigatedHa = new double[64];
        /** Herd, tropical livestock units. */
        public double[] herdTlu = new double[64];
        /** Tools and small equipment, US$. */
        public double[] toolsUsd = new double[64];
        /** Cash in hand, US$. */
        public double[] cashUsd = new double[64];
        /** Farm productivity relative to the municipality's mean, 1 = mean. */
        public double[] productivity = new double[64];
        /** Whether the household counts itself as indigenous. */
        public boolean[] indigenous = new boolean[64];
        /** Index of the first of its persons. */
        public int[] firstPerson = new int[64];
        /** Row of the survey file it stands for, 1 = first data row; 0 for a synthetic household. */
        public int[] surveyRow = new int[64];
    }

    /** One entry per person; the first person of a household is its head. */
    public static final class PersonColumns {
        /** Whether the person is a woman or girl. */
        public boolean[] female = new boolean[256];
        /** Age in completed years. */
        public int[] age = new int[256];
        /** Completed years of schooling. */
        public double[] schooling = new double[256];
    }

    /** Characteristics of a household before it is added, with defaults that a caller overwrites. */
    public static final class Household {
        /** Id of the household, of no other one: its draws and its members' ids follow from it, so it must not depend on how many others there are. */
        public long id;
        /** Hours of travel from the farm to the market of its municipality. */
        public double travelHours = 1;
        /** Rainfed cropland, ha. */
        public double rainfedHa;
        /** Irrigated cropland, ha. */
        public double irrigatedHa;
        /** Herd, tropical livestock units. */
        public double herdTlu;
        /** Tools and small equipment, US$. */
        public double toolsUsd;
        /** Cash in hand, US$. */
        public double cashUsd;
        /** Farm productivity relative to the municipality's mean. */
        public double productivity = 1;
        /** Whether the household counts itself as indigenous. */
        public boolean indigenous;
        /** Row of the survey file it stands for; 0 when synthetic. */
        public int surveyRow;
    }

    /** Collects municipalities, households and persons. */
    public static final class Builder {
        private final List<String> municipalityNames = new ArrayList<>();
        private long[] municipalityIds = new long[16];
        private double[] municipalityHours = new double[16];
        private final HouseholdColumns households = new HouseholdColumns();
        private final PersonColumns persons = new PersonColumns();
        private int householdCount;
        private int personCount;

        private Builder() {}

        /**
         * Adds a municipality, whose id is that of its name.
         *
         * @param name its name
         * @param hoursToCity hours of travel to the nearest city market, at least 0
         * @return its index
         */
        public int municipality(String name, double hoursToCity) {
            return municipality(Ids.of(name), name, hoursToCity);
        }

        /**
         * Adds a municipality.
         *
         * @param id its id: its draws follow from it
         * @param name its name
         * @param hoursToCity hours of travel to the nearest city market, at least 0
         * @return its index
         */
        public int municipality(long id, String name, double hoursToCity) {
            int index = municipalityNames.size();
            municipalityNames.add(name);
            if (index == municipalityHours.length) {
                municipalityIds = Arrays.copyOf(municipalityIds, 2 * index);
                municipalityHours = Arrays.copyOf(municipalityHours, 2 * index);
            }
            municipalityIds[index] = id;
            municipalityHours[index] = hoursToCity;
            return index;
        }

        /**
         * Adds a household; its persons follow by {@link #person}, the head first.
         *
         * @param municipality index given by {@link #municipality}
         * @param household its characteristics, copied
         * @return its index
         */
        public int household(int municipality, Household household) {
            if (municipality < 0 || municipality >= municipalityNames.size()) {
                throw new IndexOutOfBoundsException("no municipality " + municipality);
            }
            int row = householdCount++;
            HouseholdColumns to = households;
            if (row == to.municipality.length) {
                grow(2 * row);
            }
            to.id[row] = household.id;
            to.municipality[row] = municipality;
            to.travelHours[row] = household.travelHours;
            to.rainfedHa[row] = household.rainfedHa;
            to.irrigatedHa[row] = household.irrigatedHa;
            to.herdTlu[row] = household.herdTlu;
            to.toolsUsd[row] = household.toolsUsd;
            to.cashUsd[row] = household.cashUsd;
            to.productivity[row] = household.productivity;
            to.indigenous[row] = household.indigenous;
            to.surveyRow[row] = household.surveyRow;
            to.firstPerson[row] = personCount;
            return row;
        }

        private void grow(int capacity) {
            HouseholdColumns to = households;
            to.id = Arrays.copyOf(to.id, capacity);
            to.municipality = Arrays.copyOf(to.municipality, capacity);
            to.travelHours = Arrays.copyOf(to.travelHours, capacity);
            to.rainfedHa = Arrays.copyOf(to.rainfedHa, capacity);
            to.irrigatedHa = Arrays.copyOf(to.irrigatedHa, capacity);
            to.herdTlu = Arrays.copyOf(to.herdTlu, capacity);
            to.toolsUsd = Arrays.copyOf(to.toolsUsd, capacity);
            to.cashUsd = Arrays.copyOf(to.cashUsd, capacity);
            to.productivity = Arrays.copyOf(to.productivity, capacity);
            to.indigenous = Arrays.copyOf(to.indigenous, capacity);
            to.surveyRow = Arrays.copyOf(to.surveyRow, capacity);
            to.firstPerson = Arrays.copyOf(to.firstPerson, capacity);
        }

        /**
         * Adds a person to the household added last.
         *
         * @param female whether a woman or girl
         * @param age completed years, 0 to 120
         * @param schooling completed years of schooling
         * @return this builder
         */
        public Builder person(boolean female, int age, double schooling) {
            if (householdCount == 0) {
                throw new IllegalStateException("add a household before its persons");
            }
            int row = personCount++;
            if (row == persons.age.length) {
                persons.female = Arrays.copyOf(persons.female, 2 * row);
                persons.age = Arrays.copyOf(persons.age, 2 * row);
                persons.schooling = Arrays.copyOf(persons.schooling, 2 * row);
            }
            persons.female[row] = female;
            persons.age[row] = age;
            persons.schooling[row] = schooling;
            return this;
        }

        /**
         * The population collected so far; the builder must not be used afterwards.
         *
         * @throws IllegalStateException when there is no municipality, or two municipalities or two households have the same id
         */
        public Population build() {
            if (municipalityNames.isEmpty()) {
                throw new IllegalStateException("a population needs at least one municipality");
            }
            requireDistinct("municipalities", municipalityIds, municipalityNames.size());
            requireDistinct("households", households.id, householdCount);
            return new Population(this);
        }

        private static void requireDistinct(String what, long[] ids, int count) {
            long[] sorted = Arrays.copyOf(ids, count);
            Arrays.sort(sorted);
            for (int i = 1; i < count; i++) {
                if (sorted[i] == sorted[i - 1]) {
                    throw new IllegalStateException(
                            "two " + what + " have the id " + sorted[i] + "; each needs its own");
                }
            }
        }
    }
}
