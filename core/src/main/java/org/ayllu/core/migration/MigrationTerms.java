package org.ayllu.core.migration;

import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.TimePath;
import org.ayllu.core.terms.Values;

/** Destinations and what they cost. */
public record MigrationTerms(
        @Parameter(
                value = 3.6,
                doc = "Wage of a day in the city.",
                unit = "US$/day",
                min = 0.1,
                max = 1000,
                status = Status.COMPUTED,
                source =
                        "urban workers earn about 4 times identical rural ones (Gray Molina and Yanez 2009); half of it for first arrivals")
        double cityWage,

        @Parameter(
                value = 240,
                doc = "Days worked there in a year by who has work.",
                unit = "days/year",
                min = 1,
                max = 365,
                source = "assumed")
        double cityDays,

        @Parameter(
                value = 2,
                doc = "Workers of the city for each household of the countryside at the start.",
                unit = "workers/household",
                min = 0.01,
                max = 100,
                source = "assumed; 40-60 % of people are urban")
        double cityWorkers,

        @Parameter(
                value = 0.1,
                doc = "Share of them without work at the start.",
                unit = "fraction",
                min = 0,
                max = 0.9,
                low = 0.09,
                high = 0.17,
                source = "assumed; Ecuador 9-17 % in 1998-2000")
        double cityUnemployment,

        @Parameter(
                value = 0.025,
                doc = "Growth of the city's jobs.",
                unit = "1/year",
                min = -0.2,
                max = 0.2,
                source = "assumed")
        double cityJobGrowth,

        @Parameter(
                value = 0.02,
                doc = "Growth of the city's own workers.",
                unit = "1/year",
                min = -0.2,
                max = 0.2,
                source = "assumed")
        double cityWorkerGrowth,

        @Parameter(
                value = 0.9,
                doc = "Travel and board of a seasonal migrant for a day.",
                unit = "US$/day",
                min = 0,
                max = 100,
                source = "assumed")
        double board,

        @Parameter(
                value = 60,
                doc = "Days that a seasonal migrant stays away in a year, if it pays.",
                unit = "days/year",
                min = 0,
                max = 300,
                low = 60,
                high = 120,
                source = "assumed; 2-4 months")
        double seasonalDays,

        @Parameter(
                values = {1, 0.5, 0, 0, 0.5, 1, 2, 2, 0.5, 0, 0, 0.5},
                doc = "How they fall on the months, January first; twelve weights.",
                unit = "weight",
                min = 0,
                max = 1000,
                count = 12,
                source = "assumed; after harvest and before sowing")
        List<Double> seasonalMonths,

        @Parameter(
                value = 3.6,
                doc = "What keeps a household from seasonal migration, in scales of its unseen reasons.",
                unit = "scales",
                min = -20,
                max = 20,
                source = "assumed so that 20-40 % of households go")
        double seasonalReluctance,

        @Parameter(
                value = 0.8,
                doc = "Gain a day that outweighs one scale.",
                unit = "US$/day",
                min = 0.01,
                max = 1000,
                source = "assumed")
        double seasonalScale,

        @Parameter(
                value = 60,
                doc = "Cost of moving to the city for good.",
                unit = "US$",
                min = 0,
                max = 100_000,
                source = "assumed")
        double cityCost,

        @Parameter(
                value = 2400,
                doc = "What a migrant abroad earns in a year.",
                unit = "US$/year",
                min = 1,
                max = 1_000_000,
                source = "assumed; wages in Argentina and Spain")
        TimePath abroadWage,

        @Parameter(
                value = 800,
                doc = "Cost of the journey abroad without anybody there.",
                unit = "US$",
                min = 0,
                max = 1_000_000,
                status = Status.RECALLED,
                source = "US$3-4k to Spain, 7-12k to the United States; a tenth of it to Argentina")
        double abroadCost,

        @Parameter(
                value = 2.5,
                doc = "Fall of the log of costs and of reluctance with the share of households with someone away.",
                unit = "log",
                min = 0,
                max = 50,
                source = "assumed")
        double networkEffect,

        @Parameter(
                value = 4.5,
                doc = "What keeps a person at home, in scales of unseen reasons.",
                unit = "scales",
                min = -20,
                max = 40,
                source = "assumed")
        double attachment,

        @Parameter(
                value = 4.5,
                doc = "What keeps a person from going abroad beyond that.",
                unit = "scales",
                min = -20,
                max = 40,
                source = "assumed")
        double abroadReluctance,

        @Parameter(
                value = 350,
                doc = "Gain of a year that outweighs one scale.",
                unit = "US$/year",
                min = 0.1,
                max = 1_000_000,
                source = "assumed")
        double moveScale,

        @Parameter(
                value = 0.2,
                doc = "Share of earnings sent home in the first year.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double remitted,

        @Parameter(
                value = 0.15,
                doc = "Fall of that share with each year away.",
                unit = "1/year",
                min = 0,
                max = 1,
                source = "assumed")
        double forgetting,

        @Parameter(value = 0.08, doc = "Chance of coming home.", unit = "1/year", min = 0, max = 1, source = "assumed")
        double returning,

        @Parameter(
                value = 0.5,
                doc = "Share of the cost of the journey abroad that the household must own.",
                unit = "fraction",
                min = 0,
                max = 2,
                source = "assumed")
        double ownFunds,

        @Parameter(
                value = 100,
                doc = "What an animal unit counts for in that.",
                unit = "US$/TLU",
                min = 0,
                max = 5000,
                source = "assumed")
        double animalValue)
        implements Terms<MigrationTerms> {
    /** Checks the calendar. */
    public MigrationTerms {
        Ranges.check(
                MigrationTerms.class,
                cityWage,
                cityDays,
                cityWorkers,
                cityUnemployment,
                cityJobGrowth,
                cityWorkerGrowth,
                board,
                seasonalDays,
                seasonalMonths,
                seasonalReluctance,
                seasonalScale,
                cityCost,
                abroadWage,
                abroadCost,
                networkEffect,
                attachment,
                abroadReluctance,
                moveScale,
                remitted,
                forgetting,
                returning,
                ownFunds,
                animalValue);
        seasonalMonths = List.copyOf(seasonalMonths);
        if (seasonalMonths.size() != 12
                || seasonalMonths.stream().mapToDouble(Double::doubleValue).sum() <= 0) {
            throw new IllegalArgumentException(
                    "seasonalMonths needs twelve weights, January first, at least one above 0");
        }
    }

    /** Bolivia's altiplano. */
    public static MigrationTerms defaults() {
        return Values.of(MigrationTerms.class).make();
    }
}
