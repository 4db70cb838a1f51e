package org.ayllu.core.household;

/** What the people of a household do with their days. */
public enum Activity {
    /** Family work on the own crops. */
    OWN_CROPS("own crops", true, false),
    /** Own herd. */
    HERDING("own herd", true, false),
    /** Own trade or craft. */
    OWN_TRADE("own trade", false, true),
    /** Farm work for wages on other households' land. */
    FARM_WAGE("farm wage work", false, true),
    /** Wage work on export estates. */
    ESTATE_WAGE("estate wage work", false, true),
    /** Local wage work outside farming. */
    NON_FARM_WAGE("non-farm wage work", false, true),
    /** Seasonal work in the city. */
    SEASONAL_MIGRATION("seasonal work in the city", false, true),
    /** Care of children and the house. */
    CARE("care", false, false),
    /** Farm wage work wanted and not found. */
    IDLE("work sought in vain", false, false),
    /** The rest. */
    LEISURE("leisure", false, false);

    private final String label;
    private final boolean ownFarm;
    private final boolean offFarm;

    Activity(String label, boolean ownFarm, boolean offFarm) {
        this.label = label;
        this.ownFarm = ownFarm;
        this.offFarm = offFarm;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** Whether it is work on the own farm. */
    public boolean ownFarm() {
        return ownFarm;
    }

    /** Whether it is work off the own farm: for wages anywhere, or in an own trade. */
    public boolean offFarm() {
        return offFarm;
    }
}
