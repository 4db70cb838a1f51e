package org.ayllu.core.household;

import static org.ayllu.core.table.Inheritance.COPIED;
import static org.ayllu.core.table.Inheritance.SHARED;
import static org.ayllu.core.table.Table.FIXED;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.IntColumn;
import org.ayllu.core.table.Table;

/**
 * The columns of households. Rows are sorted by municipality, within one by id; they stay where they are but at the turn of a year, when households are
 * founded and end. Food is measured in US$ at base prices: harvests and stores as the
 * crops they are, what is eaten, sold and bought as the mix of local and traded staples that people eat. Days and flows are of the current season unless a
 * comment says otherwise.
 */
public final class HouseholdTable {
    /** The rows. */
    public final Table table = new Table("households");

    /** Row of the municipality. */
    public final IntColumn municipality = table.ints("municipality", "-", FIXED, COPIED);
    /** Hours from the farm to the market without a programme. */
    public final DoubleColumn travelHours = table.doubles("travelHours", "hours", FIXED, COPIED);
    /** Rainfed cropland. */
    public final DoubleColumn rainfed = table.doubles("rainfed", "ha", FIXED, SHARED);
    /** Irrigated cropland. */
    public final DoubleColumn irrigated = table.doubles("irrigated", "ha", FIXED, SHARED);
    /** Farm skill and soil relative to the municipality, 1 = mean. */
    public final DoubleColumn productivity = table.doubles("productivity", "-", FIXED, COPIED);
    /** Skill in own trade or craft relative to the municipality, 1 = mean. */
    public final DoubleColumn tradeSkill = table.doubles("tradeSkill", "-", FIXED, COPIED);
    /** 1 when the household counts itself as indigenous. */
    public final IntColumn indigenous = table.ints("indigenous", "-", FIXED, COPIED);
    /** Row of the survey it stands for, 0 when synthetic. */
    public final IntColumn surveyRow = table.ints("surveyRow", "-", FIXED, COPIED);

    /** Row of the household that the man who founded it comes from, or that took this one in; -1 when it was there from the beginning, or that family is gone. */
    public final IntColumn origin = table.references("origin", table, Writers.FOUNDING);
    /** The same of the woman who founded it. */
    public final IntColumn otherOrigin = table.references("otherOrigin", table, Writers.FOUNDING);

    /** Luck of the year with crops and animals, mean 1. */
    public final DoubleColumn luck = table.doubles("luck", "-", Writers.WEATHER);

    /** 1 when members go to the city for a season this year. */
    public final IntColumn seasonalMigrant = table.ints("seasonalMigrant", "-", Writers.MIGRATION);
    /** Members in the city. */
    public final IntColumn inCity = table.ints("inCity", "persons", Writers.MIGRATION, SHARED);
    /** Members abroad. */
    public final IntColumn abroad = table.ints("abroad", "persons", Writers.MIGRATION, SHARED);
    /** Sent home by members who left. */
    public final DoubleColumn remittances = table.doubles("remittances", "US$/season", Writers.MIGRATION);
    /** Paid for journeys. */
    public final DoubleColumn journeys = table.doubles("journeys", "US$/season", Writers.MIGRATION);
    /** Days of seasonal work in the city within reach. */
    public final DoubleColumn cityDays = table.doubles("cityDays", "days/season", Writers.MIGRATION);
    /** Days of seasonal work in the city within reach over the year. */
    public final DoubleColumn cityDaysOfYear = table.doubles("cityDaysOfYear", "days/year", Writers.MIGRATION);
    /** What a day there leaves after travel and board. */
    public final DoubleColumn cityWage = table.doubles("cityWage", "US$/day", Writers.MIGRATION);

    /** Members at home. */
    public final IntColumn size = table.ints("size", "persons", Writers.COMPOSITION);
    /** Members at home in adult equivalents. */
    public final DoubleColumn adultEquivalents = table.doubles("adultEquivalents", "adults", Writers.COMPOSITION);
    /** Members at home of working age. */
    public final IntColumn workers = table.ints("workers", "persons", Writers.COMPOSITION);
    /** Mean schooling of the workers at home. */
    public final DoubleColumn schooling = table.doubles("schooling", "years", Writers.COMPOSITION);
    /** Share of women among the workers at home. */
    public final DoubleColumn womenShare = table.doubles("womenShare", "fraction", Writers.COMPOSITION);
    /** 1 when a woman heads the household: the eldest at home, without a man of her generation. */
    public final IntColumn womanHeads = table.ints("womanHeads", "-", Writers.COMPOSITION);
    /** Days the members at home have. */
    public final DoubleColumn time = table.doubles("time", "days/season", Writers.COMPOSITION);
    /** Days taken by care of children and the house. */
    public final DoubleColumn care = table.doubles("care", "days/season", Writers.COMPOSITION);
    /** Days taken by the herd. */
    public final DoubleColumn herding = table.doubles("herding", "days/season", Writers.COMPOSITION);

    /** Land that is cropped this year; the rest lies fallow. */
    public final DoubleColumn cropped = table.doubles("cropped", "ha", Writers.LAND_USE);
    /** Cropped land under food crops in rainfed equivalents, times skill to the power ε. */
    public final DoubleColumn foodLand = table.doubles("foodLand", "ha", Writers.LAND_USE);
    /** Cropped land under crops that are only sold, likewise. */
    public final DoubleColumn cashLand = table.doubles("cashLand", "ha", Writers.LAND_USE);
    /** Share of the weather that reaches its crops: less where land is irrigated. */
    public final DoubleColumn exposure = table.doubles("exposure", "fraction", Writers.LAND_USE);
    /** Inputs bought. */
    public final DoubleColumn inputs = table.doubles("inputs", "US$/season", Writers.LAND_USE);

    /** Days of non-farm work offered. */
    public final DoubleColumn nonFarmOffer = table.doubles("nonFarmOffer", "days/season", Writers.JOBS);
    /** Non-farm wage it can earn. */
    public final DoubleColumn nonFarmWage = table.doubles("nonFarmWage", "US$/day", Writers.JOBS);
    /** Days of estate work offered. */
    public final DoubleColumn estateOffer = table.doubles("estateOffer", "days/season", Writers.JOBS);
    /** Days its own trade asks at a shadow wage of 1. */
    public final DoubleColumn tradeCoefficient = table.doubles("tradeCoefficient", "days/season", Writers.JOBS);

    /** Shadow wage of the plan. */
    public final DoubleColumn planWage = table.doubles("planWage", "US$/day", Writers.PLANNING, COPIED);
    /** Shadow price of food in the plan. */
    public final DoubleColumn planFoodPrice = table.doubles("planFoodPrice", "US$/US$", Writers.PLANNING, COPIED);
    /** {@link #planFoodPrice} to the power ε. */
    public final DoubleColumn planFoodPower = table.doubles("planFoodPower", "-", Writers.PLANNING);
    /** Full income above subsistence in the plan. */
    public final DoubleColumn planIncome = table.doubles("planIncome", "US$/year", Writers.PLANNING);
    /** Food that must be eaten, as far as it can be paid. */
    public final DoubleColumn subsistence = table.doubles("subsistence", "US$ base/season", Writers.PLANNING);
    /** Position in the farm labour market that the plan expects: ordinal of a regime. */
    public final IntColumn labourRegime = table.ints("labourRegime", "-", Writers.PLANNING);
    /** Position in the food market that the plan expects: ordinal of a regime. */
    public final IntColumn foodRegime = table.ints("foodRegime", "-", Writers.PLANNING);

    /** Value of a day. */
    public final DoubleColumn shadowWage = table.doubles("shadowWage", "US$/day", Writers.LABOUR, COPIED);
    /** Days on the own crops, family and hired. */
    public final DoubleColumn cropDays = table.doubles("cropDays", "days/season", Writers.LABOUR);
    /** Days hired. */
    public final DoubleColumn hiredDays = table.doubles("hiredDays", "days/season", Writers.LABOUR);
    /** Days in own trade or craft. */
    public final DoubleColumn tradeDays = table.doubles("tradeDays", "days/season", Writers.LABOUR);
    /** Days on others' farms. */
    public final DoubleColumn farmWageDays = table.doubles("farmWageDays", "days/season", Writers.LABOUR);
    /** Days wanted on others' farms and not found. */
    public final DoubleColumn idleDays = table.doubles("idleDays", "days/season", Writers.LABOUR);
    /** Days of non-farm work. */
    public final DoubleColumn nonFarmDays = table.doubles("nonFarmDays", "days/season", Writers.LABOUR);
    /** Days on export estates. */
    public final DoubleColumn estateDays = table.doubles("estateDays", "days/season", Writers.LABOUR);
    /** Days worked in the city as seasonal migrants. */
    public final DoubleColumn cityWorkDays = table.doubles("cityWorkDays", "days/season", Writers.LABOUR);
    /** Days of leisure. */
    public final DoubleColumn leisure = table.doubles("leisure", "days/season", Writers.LABOUR);
    /** Earned on others' farms. */
    public final DoubleColumn farmWages = table.doubles("farmWages", "US$/season", Writers.LABOUR);
    /** Earned in non-farm jobs. */
    public final DoubleColumn nonFarmWages = table.doubles("nonFarmWages", "US$/season", Writers.LABOUR);
    /** Earned on export estates. */
    public final DoubleColumn estateWages = table.doubles("estateWages", "US$/season", Writers.LABOUR);
    /** Earned in the city by seasonal migrants, after travel and board. */
    public final DoubleColumn cityWages = table.doubles("cityWages", "US$/season", Writers.LABOUR);
    /** Paid to hired workers. */
    public final DoubleColumn wagesPaid = table.doubles("wagesPaid", "US$/season", Writers.LABOUR);
    /** Earned in own trade or craft. */
    public final DoubleColumn tradeIncome = table.doubles("tradeIncome", "US$/season", Writers.LABOUR);

    /** Food harvested. */
    public final DoubleColumn harvest = table.doubles("harvest", "US$ base", Writers.CROPS);
    /** Earned with crops that are only sold. */
    public final DoubleColumn cashCropSales = table.doubles("cashCropSales", "US$/season", Writers.CROPS);
    /** Food on the fields that will be harvested, one column per season of harvest. */
    public final List<DoubleColumn> standingFood = new ArrayList<>();
    /** Value at base prices of sold crops on the fields, one column per season of harvest. */
    public final List<DoubleColumn> standingCash = new ArrayList<>();

    /** Herd. */
    public final DoubleColumn herd = table.doubles("herd", "TLU", Writers.HERD, SHARED);
    /** Herd before the season. */
    public final DoubleColumn herdBefore = table.doubles("herdBefore", "TLU", Writers.HERD);
    /** Animals born in the season. */
    public final DoubleColumn herdBorn = table.doubles("herdBorn", "TLU", Writers.HERD);
    /** Animals lost in the season. */
    public final DoubleColumn herdLost = table.doubles("herdLost", "TLU", Writers.HERD);
    /** Animals sold in the season. */
    public final DoubleColumn herdSold = table.doubles("herdSold", "TLU", Writers.HERD);
    /** Earned with animals and their products. */
    public final DoubleColumn herdSales = table.doubles("herdSales", "US$/season", Writers.HERD);

    /** Taken from store and harvest, to eat or to sell. */
    public final DoubleColumn drawn = table.doubles("drawn", "US$ base", Writers.FOOD_MARKET);
    /** Food eaten. */
    public final DoubleColumn eaten = table.doubles("eaten", "US$ base", Writers.FOOD_MARKET);
    /** Food sold. */
    public final DoubleColumn foodSold = table.doubles("foodSold", "US$ base", Writers.FOOD_MARKET);
    /** Food bought. */
    public final DoubleColumn foodBought = table.doubles("foodBought", "US$ base", Writers.FOOD_MARKET);
    /** Food spoilt in store. */
    public final DoubleColumn spoilt = table.doubles("spoilt", "US$ base", Writers.FOOD_MARKET);
    /** Earned with food. */
    public final DoubleColumn foodSales = table.doubles("foodSales", "US$/season", Writers.FOOD_MARKET);
    /** Paid for food. */
    public final DoubleColumn foodPurchases = table.doubles("foodPurchases", "US$/season", Writers.FOOD_MARKET);

    /** Food in store. */
    public final DoubleColumn foodStock = table.doubles("foodStock", "US$ base", Writers.SETTLEMENT, SHARED);
    /** Food in store before the season. */
    public final DoubleColumn stockBefore = table.doubles("stockBefore", "US$ base", Writers.SETTLEMENT);
    /** Cash before the season. */
    public final DoubleColumn cashBefore = table.doubles("cashBefore", "US$", Writers.SETTLEMENT);
    /** Cash in hand; negative when in debt. */
    public final DoubleColumn cash = table.doubles("cash", "US$", Writers.SETTLEMENT, SHARED);
    /** Tools and small equipment. */
    public final DoubleColumn tools = table.doubles("tools", "US$", Writers.SETTLEMENT, SHARED);
    /** Paid for other goods. */
    public final DoubleColumn goods = table.doubles("goods", "US$/season", Writers.SETTLEMENT);
    /** Paid for tools. */
    public final DoubleColumn investment = table.doubles("investment", "US$/season", Writers.SETTLEMENT);

    /** Fifth of the people, by real income per person, in which it stood when reports began: 0 = the poorest; 0 for all until then. */
    public final IntColumn incomeFifth = table.ints("incomeFifth", "-", Writers.RANKING, COPIED);

    /** What the theory of the household keeps for itself from a plan to the seasons and to the next; none unless {@link #note} makes one. */
    public final List<DoubleColumn> notes = new ArrayList<>();

    /** Sums of the agricultural year so far. */
    public final Accounts accounts = new Accounts(table);

    /**
     * The columns, without rows.
     *
     * @param harvests number of seasons of the year in which something is harvested
     */
    public HouseholdTable(int harvests) {
        for (int i = 0; i < harvests; i++) {
            standingFood.add(table.doubles("standingFood" + (i + 1), "US$ base", Writers.CROPS, SHARED));
            standingCash.add(table.doubles("standingCash" + (i + 1), "US$ base", Writers.CROPS, SHARED));
        }
    }

    /**
     * Adds a column to {@link #notes}.
     *
     * @param name what is kept
     * @param unit its unit
     */
    public void note(String name, String unit) {
        notes.add(table.doubles("note." + name, unit, Writers.PLANNING, COPIED));
    }

    /** The days of a season that go to an activity; those on the own crops are the family's and the hired ones together. */
    public DoubleColumn daysOf(Activity activity) {
        return switch (activity) {
            case OWN_CROPS -> cropDays;
            case HERDING -> herding;
            case OWN_TRADE -> tradeDays;
            case FARM_WAGE -> farmWageDays;
            case ESTATE_WAGE -> estateDays;
            case NON_FARM_WAGE -> nonFarmDays;
            case SEASONAL_MIGRATION -> cityWorkDays;
            case CARE -> care;
            case IDLE -> idleDays;
            case LEISURE -> leisure;
        };
    }

    /** Number of households. */
    public int rows() {
        return table.rows();
    }

    /** Cropland of a household, ha. */
    public double land(int row) {
        return rainfed.at(row) + irrigated.at(row);
    }
}
