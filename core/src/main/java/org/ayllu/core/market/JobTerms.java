package org.ayllu.core.market;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;

/**
 * Work that is rationed: local jobs outside farming and on export estates, and the household's own trade.
 *
 * @param nonFarmJobs full-year jobs outside farming beside a city
 * @param daysPerJob days that a job fills
 * @param nonFarmWage wage outside farming at six years of schooling
 * @param schoolingReturn what a year of schooling adds to that wage
 * @param nonFarmWageSd standard deviation of the log of what households earn outside farming beyond what schooling explains
 * @param schoolingChance what a year of schooling adds to the log of the weight in the lottery for jobs
 * @param womenChance chance of a job of a woman relative to a man
 * @param indigenousChance chance of a job of an indigenous worker relative to others
 * @param distanceDecay fall of jobs and of own trade with travel time
 * @param persistence share of workers whose luck in finding a job is that of every year
 * @param jobGrowth growth of jobs
 * @param incomeElasticity elasticity of jobs and of own trade with respect to local real income
 * @param estateJobs jobs on export estates
 * @param estateWage wage on export estates
 * @param exportElasticity elasticity of estate jobs with respect to the export price
 * @param tradeDays days that own trade or craft asks of a worker with six years of schooling, at a shadow wage of 1, beside a city
 * @param tradeSkillSd standard deviation of the log of skill in own trade
 */
public record JobTerms(
        @Parameter(
                doc = "Full-year jobs outside farming beside a city.",
                unit = "jobs/worker",
                min = 0,
                max = 2,
                source = "assumed so that about half of the households have non-farm work (Andersen and Valencia 2010)")
        double nonFarmJobs,

        @Parameter(
                doc = "Days that a job fills.",
                unit = "days/year",
                min = 1,
                max = 300,
                source = "assumed; most jobs are not for the whole year")
        double daysPerJob,

        @Parameter(
                doc = "Mean wage outside farming at six years of schooling; the median lies far below it.",
                unit = "US$/day",
                min = 0.05,
                max = 500,
                status = Status.RECALLED,
                source =
                        "around 2000 US$3-5 against 1.5-3 farm, that is 1.9-3.1 in dollars of 1985: with this mean and spread the median is near 2.3")
        double nonFarmWage,

        @Parameter(
                doc = "What a year of schooling adds to that wage.",
                unit = "fraction/year",
                min = 0,
                max = 0.5,
                source = "assumed")
        double schoolingReturn,

        @Parameter(
                doc = "Standard deviation of the log of non-farm wages beyond what schooling explains.",
                unit = "log",
                min = 0,
                max = 2,
                source = "assumed; residuals of wage equations are of this size")
        double nonFarmWageSd,

        @Parameter(
                doc = "What a year of schooling adds to the log of the weight in the lottery for jobs.",
                unit = "log/year",
                min = 0,
                max = 1,
                source = "assumed")
        double schoolingChance,

        @Parameter(
                doc = "Chance of a job of a woman relative to a man.",
                unit = "ratio",
                min = 0,
                max = 2,
                source = "assumed")
        double womenChance,

        @Parameter(
                doc = "Chance of a job of an indigenous worker relative to others.",
                unit = "ratio",
                min = 0,
                max = 2,
                source = "assumed")
        double indigenousChance,

        @Parameter(
                doc = "Fall of jobs and of own trade with travel time.",
                unit = "1/hour",
                min = 0,
                max = 2,
                source = "assumed")
        double distanceDecay,

        @Parameter(
                doc = "Share of workers whose luck in finding a job is that of every year.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; jobs are kept")
        double persistence,

        @Parameter(doc = "Growth of jobs.", unit = "1/year", min = -0.2, max = 0.2, source = "assumed")
        double jobGrowth,

        @Parameter(
                doc = "Elasticity of jobs and of own trade with respect to local real income.",
                unit = "elasticity",
                min = 0,
                max = 3,
                source = "assumed; local multipliers")
        double incomeElasticity,

        @Parameter(
                doc = "Jobs on export estates.",
                unit = "jobs/worker",
                min = 0,
                max = 2,
                source = "assumed; few on the altiplano")
        double estateJobs,

        @Parameter(
                doc = "Wage on export estates.",
                unit = "US$/day",
                min = 0.05,
                max = 500,
                status = Status.RECALLED,
                source = "above the farm wage of US$1.5-3")
        double estateWage,

        @Parameter(
                doc = "Elasticity of estate jobs with respect to the export price.",
                unit = "elasticity",
                min = 0,
                max = 5,
                source = "assumed")
        double exportElasticity,

        @Parameter(
                doc = "Days that own trade or craft asks of a worker at a shadow wage of 1, beside a city.",
                unit = "days/worker/year",
                min = 0,
                max = 1000,
                source = "assumed")
        double tradeDays,

        @Parameter(
                doc = "Standard deviation of the log of skill in own trade.",
                unit = "log",
                min = 0,
                max = 3,
                source = "assumed; few live from it, many do a little")
        double tradeSkillSd) {
    /** Schooling, in years, at which wages and chances are as stated. */
    public static final double USUAL_SCHOOLING = 6;

    /** Bolivia's altiplano. */
    public static JobTerms defaults() {
        return new JobTerms(
                0.13, 220, 5.5, 0.12, 1.35, 0.2, 0.6, 0.8, 0.12, 0.9, -0.005, 0.5, 0.012, 2.2, 0.8, 22, 2.6);
    }
}
