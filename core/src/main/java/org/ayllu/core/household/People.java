package org.ayllu.core.household;

import org.ayllu.core.engine.Blocks;

/**
 * Households and their members, with the blocks in which threads share them out: a task that handles a household may write to its members.
 */
public final class People {
    private final HouseholdTable households;
    private final PersonTable persons;
    private final Blocks blocks;
    private final Members members = new Members();

    /** The people of a run. */
    public People(HouseholdTable households, PersonTable persons, Blocks blocks) {
        this.households = households;
        this.persons = persons;
        this.blocks = blocks;
    }

    /** The households. */
    public HouseholdTable households() {
        return households;
    }

    /** The persons, sorted by household. */
    public PersonTable persons() {
        return persons;
    }

    /** How threads share the households. */
    public Blocks blocks() {
        return blocks;
    }

    /** Who belongs to each household as the tables stand now; the same object each time. */
    public Members lookUpMembers() {
        members.lookUp(persons, households.rows());
        return members;
    }
}
