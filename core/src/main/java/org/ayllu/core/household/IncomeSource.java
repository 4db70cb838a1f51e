package org.ayllu.core.household;

/**
 * Where income of households comes from. A mechanism declares it by the flows that bring it; those that several mechanisms add to or read stand here.
 *
 * @param name its name in figures and columns, lower camel case
 * @param label its name for people
 * @param origin where it is earned
 */
public record IncomeSource(String name, String label, Origin origin) {
    /** Crops harvested at local prices, eaten or sold, net of inputs and hired labour. */
    public static final IncomeSource CROPS = new IncomeSource("crops", "crops", Origin.OWN_FARM);
    /** Animals and their products. */
    public static final IncomeSource HERD = new IncomeSource("herd", "herd", Origin.OWN_FARM);

    /** Where income is earned. */
    public enum Origin {
        /** On the own farm. */
        OWN_FARM,
        /** On the farms of others. */
        OTHERS_FARMS,
        /** Where the household lives, outside farming. */
        LOCAL,
        /** Elsewhere, by members who went there. */
        ELSEWHERE,
        /** Not earned by members at home: sent or given. A household that plans its year counts on as much of it in each season as in the present one. */
        GIVEN
    }

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException when the name is no lower camel case or the label is blank
     */
    public IncomeSource {
        if (!name.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("a source of income is called '" + name
                    + "'; its name is letters and digits, a small letter first");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("the source of income " + name + " has no name for people");
        }
    }

    /** Whether it is earned off the own farm. */
    public boolean offFarm() {
        return origin != Origin.OWN_FARM;
    }
}
