package org.ayllu.core.household;

/** Names of the phases that write the shared columns; each phase bears the name that its columns give. */
public final class Writers {
    /** Who founds a household, and who takes in one without adults. */
    public static final String FOUNDING = "founding";
    /** What a government does in municipalities. */
    public static final String PROGRAMME = "programme";
    /** Yields, pasture and luck of the year. */
    public static final String WEATHER = "weather";
    /** Prices that the border sets. */
    public static final String BORDER_PRICES = "borderPrices";
    /** Moves to the city and abroad, and back. */
    public static final String MIGRATION = "migration";
    /** Who is at home and how many days they have. */
    public static final String COMPOSITION = "composition";
    /** What is sown where, and what its labour will be worth. */
    public static final String LAND_USE = "landUse";
    /** Rationed jobs. */
    public static final String JOBS = "jobs";
    /** The household's plan for the year. */
    public static final String PLANNING = "planning";
    /** The farm labour market and the days of the season. */
    public static final String LABOUR = "labour";
    /** What grows and what is harvested. */
    public static final String CROPS = "crops";
    /** The herd. */
    public static final String HERD = "herd";
    /** Food eaten, sold and bought, and its local price. */
    public static final String FOOD_MARKET = "foodMarket";
    /** Cash, stocks and tools after all that was posted. */
    public static final String SETTLEMENT = "settlement";
    /** Sums of the year. */
    public static final String ACCOUNTS = "accounts";
    /** Where households stand among the others when reports begin. */
    public static final String RANKING = "ranking";
    /** Ageing, births, deaths and schooling. */
    public static final String DEMOGRAPHY = "demography";

    private Writers() {}
}
