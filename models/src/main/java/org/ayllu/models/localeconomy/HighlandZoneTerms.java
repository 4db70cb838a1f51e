package org.ayllu.models.localeconomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/**
 * A zone of the highlands in three local goods (staples, shops, services) and one that is sold outside, with poor households and others. Most numbers are
 * assumptions: it shows what multipliers hang on, and is no estimate for any place.
 */
public record HighlandZoneTerms(
        @Parameter(
                value = 0.584,
                doc = "Share of the poor's income spent on food.",
                unit = "fraction",
                min = 0,
                max = 1,
                status = Status.READ,
                source = "Peru 2002, poorest fifth: 58.4 %")
        double poorFoodShare,

        @Parameter(
                value = 0.47,
                doc = "Share of the others' income spent on food.",
                unit = "fraction",
                min = 0,
                max = 1,
                status = Status.READ,
                source = "Peru 2002, mean: 47 %")
        double otherFoodShare,

        @Parameter(
                value = 0.4,
                doc = "Share of food that is grown in the zone and not traded outside it.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; 0.2 to 0.8, the highlands model has 0.75 of staples")
        double localStapleShare,

        @Parameter(
                value = 0.4,
                doc = "Share of income beside local staples that is spent in the zone's shops.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; 0.2 to 0.6")
        double shopShare,

        @Parameter(
                value = 0.15,
                doc = "Share of income beside local staples that is spent on the zone's services.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; 0.05 to 0.3")
        double serviceShare,

        @Parameter(
                value = 0.75,
                doc = "Share of a shop's sales that pays for goods from outside.",
                unit = "fraction",
                min = 0,
                max = 0.99,
                source = "assumed; 0.6 to 0.9")
        double shopImports,

        @Parameter(
                value = 0.4,
                doc = "Share of labour in the value added of crops.",
                unit = "fraction",
                min = 0,
                max = 0.99,
                source = "assumed; Cobb-Douglas labour 0.3 to 0.4 recalled from studies of smallholders")
        double farmLabourShare,

        @Parameter(
                value = 0.5,
                doc = "Share of labour in the value added of shops.",
                unit = "fraction",
                min = 0,
                max = 0.99,
                source = "assumed; 0.3 to 0.7")
        double shopLabourShare,

        @Parameter(
                value = 0.7,
                doc = "Share of labour in the value added of services.",
                unit = "fraction",
                min = 0,
                max = 0.99,
                source = "assumed; 0.5 to 0.9")
        double serviceLabourShare,

        @Parameter(
                value = 0.5,
                doc = "The poor's share of wages.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; half of the people, who live from their hands")
        double poorLabour,

        @Parameter(
                value = 0.2,
                doc = "The poor's share of land, shops and tools.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; land Gini 0.70 to 0.90")
        double poorOwnership,

        @Parameter(
                value = 1,
                doc = "Income of all from outside (remittances, wages in the city) over what the zone sells outside.",
                unit = "ratio",
                min = 0,
                max = 100,
                source = "assumed; 0.5 to 2")
        double outsideIncome,

        @Parameter(
                value = 0.3,
                doc = "The poor's share of income from outside.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; 0.2 to 0.5")
        double poorOutsideIncome,

        @Parameter(
                value = 100,
                doc = "Percent by which more labour is offered when the wage rises by 1 %.",
                unit = "elasticity",
                min = 0,
                limit = true,
                source = "assumed; 0.5 with full employment, 100 and more where hands lie idle")
        double labourElasticity)
        implements Terms<HighlandZoneTerms> {
    /** Name of the poor among the groups. */
    public static final String POOR = "poor";

    /** Name of the others. */
    public static final String OTHERS = "others";

    private static final double SOLD_OUTSIDE = 1_000_000;
    private static final String STAPLES = "staples";
    private static final String SHOPS = "shops";
    private static final String SERVICES = "services";
    private static final String EXPORTS = "exports";

    /** Refuses numbers out of range. */
    public HighlandZoneTerms {
        Ranges.check(
                HighlandZoneTerms.class,
                poorFoodShare,
                otherFoodShare,
                localStapleShare,
                shopShare,
                serviceShare,
                shopImports,
                farmLabourShare,
                shopLabourShare,
                serviceLabourShare,
                poorLabour,
                poorOwnership,
                outsideIncome,
                poorOutsideIncome,
                labourElasticity);
    }

    /** A zone with idle hands. */
    public static HighlandZoneTerms defaults() {
        return Values.of(HighlandZoneTerms.class).make();
    }

    /** The same with another answer of labour to the wage. */
    public HighlandZoneTerms withLabourElasticity(double elasticity) {
        return with("labourElasticity", elasticity);
    }

    /** The same where everything that households buy comes from outside. */
    public HighlandZoneTerms importingEverything() {
        return with("localStapleShare", 0).with("shopShare", 0).with("serviceShare", 0);
    }

    /**
     * The zone, scaled so that it sells a million US$ a year outside.
     *
     * @throws IllegalArgumentException when the numbers do not go together, as shares of spending above 1
     */
    public LocalEconomy economy() {
        List<Sector> sectors = List.of(
                Sector.local(STAPLES, 0, farmLabourShare),
                Sector.local(SHOPS, shopImports, shopLabourShare),
                Sector.local(SERVICES, 0, serviceLabourShare),
                Sector.traded(EXPORTS, SOLD_OUTSIDE, 0, farmLabourShare));
        double outside = outsideIncome * SOLD_OUTSIDE;
        return new LocalEconomy(
                sectors,
                List.of(
                        group(POOR, poorLabour, poorOwnership, poorOutsideIncome * outside, poorFoodShare),
                        group(
                                OTHERS,
                                1 - poorLabour,
                                1 - poorOwnership,
                                (1 - poorOutsideIncome) * outside,
                                otherFoodShare)),
                labourElasticity);
    }

    private Group group(String name, double labour, double owned, double outside, double food) {
        double staples = localStapleShare * food;
        Map<String, Double> ownership = new LinkedHashMap<>();
        for (String sector : List.of(STAPLES, SHOPS, SERVICES, EXPORTS)) {
            ownership.put(sector, owned);
        }
        Map<String, Double> spending = new LinkedHashMap<>();
        spending.put(STAPLES, staples);
        spending.put(SHOPS, (1 - staples) * shopShare);
        spending.put(SERVICES, (1 - staples) * serviceShare);
        return new Group(name, labour, ownership, outside, spending);
    }
}
