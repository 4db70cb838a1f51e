package org.ayllu.core.household;

/** Where the income of a household comes from. */
public enum IncomeSource {
    /** Crops harvested at local prices, eaten or sold, net of inputs and hired labour. */
    CROPS("crops", false),
    /** Animals and their products. */
    HERD("herd", false),
    /** Own trade or craft. */
    OWN_TRADE("own trade", true),
    /** Wages from other households' farms. */
    FARM_WAGE("farm wages", true),
    /** Wages from export estates. */
    ESTATE_WAGE("estate wages", true),
    /** Wages from local work outside farming. */
    NON_FARM_WAGE("non-farm wages", true),
    /** Wages from seasonal work in the city, after travel and board. */
    SEASONAL_MIGRATION("seasonal work in the city", true),
    /** Sent by members who left. */
    REMITTANCES("remittances", true),
    /** Received from a programme of the government. */
    TRANSFERS("transfers", true);

    private final String label;
    private final boolean offFarm;

    IncomeSource(String label, boolean offFarm) {
        this.label = label;
        this.offFarm = offFarm;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** Whether it is earned off the own farm. */
    public boolean offFarm() {
        return offFarm;
    }
}
