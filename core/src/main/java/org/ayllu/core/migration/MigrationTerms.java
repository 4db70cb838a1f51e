package org.ayllu.core.migration;

import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.TimePath;

/**
 * Destinations and what they cost.
 *
 * @param cityWage wage of a day in the city
 * @param cityDays days worked there in a year by who has work
 * @param cityWorkers workers of the city for each household of the countryside at the start
 * @param cityUnemployment share of them without work at the start
 * @param cityJobGrowth growth of the city's jobs
 * @param cityWorkerGrowth growth of the city's own workers
 * @param board travel and board of a seasonal migrant for a day
 * @param seasonalDays days that a seasonal migrant stays away in a year, if it pays
 * @param seasonalMonths how they fall on the months, January first; twelve weights
 * @param seasonalReluctance what keeps a household from seasonal migration, in scales of its unseen reasons
 * @param seasonalScale gain a day that outweighs one of them
 * @param cityCost cost of moving to the city for good
 * @param abroadWage what a migrant abroad earns in a year
 * @param abroadCost cost of the journey abroad without anybody there
 * @param networkEffect fall of the log of both costs and of reluctance with the share of households of the municipality that have someone away
 * @param attachment what keeps a person at home, in scales of unseen reasons
 * @param abroadReluctance what keeps a person from going abroad beyond that
 * @param moveScale gain of a year that outweighs one scale of them
 * @param remitted share of earnings sent home in the first year
 * @param forgetting fall of that share with each year away
 * @param returning chance of coming home
 * @param ownFunds share of the cost of the journey abroad that the household must own in cash and animals
 * @param animalValue what an animal unit counts for in that
 */
public record MigrationTerms(
        @Parameter(
                doc = "Wage of a day in the city.",
                unit = "US$/day",
                min = 0.1,
                max = 1000,
                status = Status.COMPUTED,
                source =
                        "urban workers earn about 4 times identical rural ones (Gray Molina and Yanez 2009); half of it for first arrivals")
        double cityWage,

        @Parameter(
                doc = "Days worked there in a year by who has work.",
                unit = "days/year",
                min = 1,
                max = 365,
                source = "assumed")
        double cityDays,

        @Parameter(
                doc = "Workers of the city for each household of the countryside at the start.",
                unit = "workers/household",
                min = 0.01,
                max = 100,
                source = "assumed; 40-60 % of people are urban")
        double cityWorkers,

        @Parameter(
                doc = "Share of them without work at the start.",
                unit = "fraction",
                min = 0,
                max = 0.9,
                low = 0.09,
                high = 0.17,
                source = "assumed; Ecuador 9-17 % in 1998-2000")
        double cityUnemployment,

        @Parameter(doc = "Growth of the city's jobs.", unit = "1/year", min = -0.2, max = 0.2, source = "assumed")
        double cityJobGrowth,

        @Parameter(
                doc = "Growth of the city's own workers.",
                unit = "1/year",
                min = -0.2,
                max = 0.2,
                source = "assumed")
        double cityWorkerGrowth,

        @Parameter(
                doc = "Travel and board of a seasonal migrant for a day.",
                unit = "US$/day",
                min = 0,
                max = 100,
                source = "assumed")
        double board,

        @Parameter(
                doc = "Days that a seasonal migrant stays away in a year, if it pays.",
                unit = "days/year",
                min = 0,
                max = 300,
                low = 60,
                high = 120,
                source = "assumed; 2-4 months")
        double seasonalDays,

        @Parameter(
                doc = "How they fall on the months, January first; twelve weights.",
                unit = "weight",
                min = 0,
                max = 1000,
                count = 12,
                source = "assumed; after harvest and before sowing")
        List<Double> seasonalMonths,

        @Parameter(
                doc = "What keeps a household from seasonal migration, in scales of its unseen reasons.",
                unit = "scales",
                min = -20,
                max = 20,
                source = "assumed so that 20-40 % of households go")
        double seasonalReluctance,

        @Parameter(
                doc = "Gain a day that outweighs one scale.",
                unit = "US$/day",
                min = 0.01,
                max = 1000,
                source = "assumed")
        double seasonalScale,

        @Parameter(
                doc = "Cost of moving to the city for good.",
                unit = "US$",
                min = 0,
                max = 100_000,
                source = "assumed")
        double cityCost,

        @Parameter(
                doc = "What a migrant abroad earns in a year.",
                unit = "US$/year",
                min = 1,
                max = 1_000_000,
                source = "assumed; wages in Argentina and Spain")
        TimePath abroadWage,

        @Parameter(
                doc = "Cost of the journey abroad without anybody there.",
                unit = "US$",
                min = 0,
                max = 1_000_000,
                status = Status.RECALLED,
                source = "US$3-4k to Spain, 7-12k to the United States; a tenth of it to Argentina")
        double abroadCost,

        @Parameter(
                doc = "Fall of the log of costs and of reluctance with the share of households with someone away.",
                unit = "log",
                min = 0,
                max = 50,
                source = "assumed")
        double networkEffect,

        @Parameter(
                doc = "What keeps a person at home, in scales of unseen reasons.",
                unit = "scales",
                min = -20,
                max = 40,
                source = "assumed")
        double attachment,

        @Parameter(
                doc = "What keeps a person from going abroad beyond that.",
                unit = "scales",
                min = -20,
                max = 40,
                source = "assumed")
        double abroadReluctance,

        @Parameter(
                doc = "Gain of a year that outweighs one scale.",
                unit = "US$/year",
                min = 0.1,
                max = 1_000_000,
                source = "assumed")
        double moveScale,

        @Parameter(
                doc = "Share of earnings sent home in the first year.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double remitted,

        @Parameter(
                doc = "Fall of that share with each year away.",
                unit = "1/year",
                min = 0,
                max = 1,
                source = "assumed")
        double forgetting,

        @Parameter(doc = "Chance of coming home.", unit = "1/year", min = 0, max = 1, source = "assumed")
        double returning,

        @Parameter(
                doc = "Share of the cost of the journey abroad that the household must own.",
                unit = "fraction",
                min = 0,
                max = 2,
                source = "assumed")
        double ownFunds,

        @Parameter(
                doc = "What an animal unit counts for in that.",
                unit = "US$/TLU",
                min = 0,
                max = 5000,
                source = "assumed")
        double animalValue) {
    /** Checks the calendar. */
    public MigrationTerms {
        seasonalMonths = List.copyOf(seasonalMonths);
        if (seasonalMonths.size() != 12
                || seasonalMonths.stream().mapToDouble(Double::doubleValue).sum() <= 0) {
            throw new IllegalArgumentException(
                    "seasonalMonths needs twelve weights, January first, at least one above 0");
        }
    }

    /** Bolivia's altiplano. */
    public static MigrationTerms defaults() {
        return new MigrationTerms(
                3.6,
                240,
                2,
                0.1,
                0.025,
                0.02,
                0.9,
                60,
                List.of(1.0, 0.5, 0.0, 0.0, 0.5, 1.0, 2.0, 2.0, 0.5, 0.0, 0.0, 0.5),
                3.6,
                0.8,
                60,
                TimePath.constant(2400),
                800,
                2.5,
                4.5,
                4.5,
                350,
                0.2,
                0.15,
                0.08,
                0.5,
                100);
    }
}
