package org.ayllu.models.model;

import java.util.List;
import java.util.Map;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.household.Activity;
import org.ayllu.core.household.IncomeSource;

/**
 * Why a household did in a year what it did: what it had, its shadow prices beside the market's, its options with what each paid and how much of it was taken.
 *
 * @param household id
 * @param municipality where it lives
 * @param year agricultural year
 * @param means what it had at sowing
 * @param labour its position in the farm labour market, in US$ a day
 * @param food its position in the food market, in US$ per US$ at base prices
 * @param fullIncome value of its time and land above subsistence in the plan, US$ a year
 * @param options what its days could earn
 * @param days days of the year by activity
 * @param income income of the year by source, US$
 * @param meals food of the year
 * @param theory the theory by which it decides
 * @param notes what the theory kept for it at sowing, by name; see {@link org.ayllu.core.decision.LivelihoodRule#notes}
 */
public record HouseholdYear(
        long household,
        String municipality,
        int year,
        Means means,
        Position labour,
        Position food,
        double fullIncome,
        List<Option> options,
        Map<Activity, Double> days,
        Map<IncomeSource, Double> income,
        Meals meals,
        TheoryTerms theory,
        Map<String, Double> notes) {

    /** What a household had at sowing: members, workers, hectares, animals in TLU, cash and food in store in US$. */
    public record Means(int members, int workers, double land, double herd, double cash, double store) {}

    /** A shadow price between what selling brings and what buying costs. */
    public record Position(Regime regime, double selling, double shadow, double buying) {}

    /**
     * A use of days.
     *
     * @param name what
     * @param wage what a day brings, US$
     * @param offered days that were to be had in the year; infinite when as many as one likes
     * @param taken days taken
     */
    public record Option(String name, double wage, double offered, double taken) {}

    /** Food of the year, US$ at base prices. */
    public record Meals(double harvested, double eaten, double netSales) {}
}
