package org.ayllu.core.ledger;

/** Who pays and is paid. */
public enum Account {
    /** The households of the model, the only ones whose cash is counted. */
    HOUSEHOLDS("households"),
    /** Days on others' farms: what hirers pay goes in, what workers receive goes out. */
    FARM_LABOUR("farm labour"),
    /** Traders of food, who stand between the price at the farm and that at the market. */
    TRADERS("traders"),
    /** Estates, local employers outside farming, and the customers of own trades. */
    EMPLOYERS("employers and customers"),
    /** Who lends. */
    LENDERS("lenders"),
    /** Cooperatives and other organisations. */
    ORGANISATIONS("organisations"),
    /** Governments of municipalities. */
    MUNICIPALITY("municipality"),
    /** The government of the country. */
    TREASURY("treasury"),
    /** The city: its shops, employers, carriers and eaters. */
    CITY("city"),
    /** Whoever is further away. */
    REST_OF_WORLD("rest of the world");

    private final String label;

    Account(String label) {
        this.label = label;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** Whether it only hands on what it takes in, so that what stays with it has no receiver in the model. */
    public boolean handsOn() {
        return this == FARM_LABOUR || this == TRADERS;
    }
}
