package org.ayllu.models.highlands;

import java.util.List;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.models.model.Division;
import org.ayllu.models.model.StandingClass;

/** What households are grouped by when figures are reported. */
public enum Dimension {
    /** All households. */
    ALL("all"),
    /** Where they live. */
    MUNICIPALITY(Division.MUNICIPALITY),
    /** Cropland: under 0.5, 0.5 to 1, 1 to 2, 2 to 5, 5 to 20, 20 ha and more. */
    LAND_CLASS(StandingClass.LAND_CLASS.label()),
    /** Whether a woman or a man heads the household. */
    SEX_OF_HEAD("sexOfHead"),
    /** Whether the household counts itself as indigenous. */
    ETHNICITY(StandingClass.ETHNICITY.label()),
    /** Position in the food market over the year: what it sold less what it bought. */
    FOOD_REGIME("foodRegime"),
    /** Position in the farm labour market over the year: days sold less days hired. */
    LABOUR_REGIME("labourRegime"),
    /** Fifth of the people by real income per person in which the household stood when reports began; it stays there. */
    INCOME_QUINTILE("incomeQuintile");

    private static final double NEGLIGIBLE = 0.01;

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    /** Name in the results. */
    public String label() {
        return label;
    }

    /**
     * Names of the groups in the results.
     *
     * @param municipalities names of the municipalities, which the division by municipality takes
     */
    public List<String> groups(List<String> municipalities) {
        return switch (this) {
            case ALL -> List.of("all");
            case MUNICIPALITY -> municipalities;
            case LAND_CLASS -> StandingClass.LAND_CLASS.groups();
            case SEX_OF_HEAD -> List.of("man", "woman");
            case ETHNICITY -> StandingClass.ETHNICITY.groups();
            case FOOD_REGIME, LABOUR_REGIME -> List.of("seller", "self-sufficient", "buyer");
            case INCOME_QUINTILE -> List.of("1 poorest", "2", "3", "4", "5 richest");
        };
    }

    /** What others know of it. */
    Division division() {
        return new Division(label, groups(List.of()));
    }

    int group(HouseholdTable households, int h) {
        return switch (this) {
            case ALL -> 0;
            case MUNICIPALITY -> households.municipality.at(h);
            case LAND_CLASS -> StandingClass.LAND_CLASS.group(households, h);
            case SEX_OF_HEAD -> households.womanHeads.at(h);
            case ETHNICITY -> StandingClass.ETHNICITY.group(households, h);
            case FOOD_REGIME -> foodRegime(households, h).ordinal();
            case LABOUR_REGIME -> labourRegime(households, h).ordinal();
            case INCOME_QUINTILE -> households.incomeFifth.at(h);
        };
    }

    /** Seller or buyer where the net trade of the year exceeds a hundredth of the food eaten. */
    static Regime foodRegime(HouseholdTable households, int h) {
        double net = households.accounts.netFoodSales.at(h);
        return regime(net, NEGLIGIBLE * households.accounts.eaten.at(h));
    }

    /** Seller or buyer where the days sold less hired exceed a hundredth of the year's days. */
    static Regime labourRegime(HouseholdTable households, int h) {
        double sold = households
                .accounts
                .days
                .get(org.ayllu.core.household.Activity.FARM_WAGE.ordinal())
                .at(h);
        return regime(sold - households.accounts.hiredDays.at(h), NEGLIGIBLE * 365);
    }

    private static Regime regime(double net, double negligible) {
        if (net > negligible) {
            return Regime.SELLER;
        }
        return net < -negligible ? Regime.BUYER : Regime.SELF_SUFFICIENT;
    }
}
