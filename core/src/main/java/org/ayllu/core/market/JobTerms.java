package org.ayllu.core.market;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** Work that is rationed: local jobs outside farming and on export estates, and the household's own trade. */
public record JobTerms(
        @Parameter(
                value = 0.13,
                doc = "Full-year jobs outside farming beside a city.",
                unit = "jobs/worker",
                min = 0,
                max = 2,
                source = "assumed so that about half of the households have non-farm work (Andersen and Valencia 2010)")
        double nonFarmJobs,

        @Parameter(
                value = 220,
                doc = "Days that a job fills.",
                unit = "days/year",
                min = 1,
                max = 300,
                source = "assumed; most jobs are not for the whole year")
        double daysPerJob,

        @Parameter(
                value = 5.5,
                doc = "Mean wage outside farming at six years of schooling; the median lies far below it.",
                unit = "US$/day",
                min = 0.05,
                max = 500,
                status = Status.RECALLED,
                source =
                        "around 2000 US$3-5 against 1.5-3 farm, that is 1.9-3.1 in dollars of 1985: with this mean and spread the median is near 2.3")
        double nonFarmWage,

        @Parameter(
                value = 0.12,
                doc = "What a year of schooling adds to that wage.",
                unit = "fraction/year",
                min = 0,
                max = 0.5,
                source = "assumed")
        double schoolingReturn,

        @Parameter(
                value = 1.35,
                doc = "Standard deviation of the log of non-farm wages beyond what schooling explains.",
                unit = "log",
                min = 0,
                max = 2,
                source = "assumed; residuals of wage equations are of this size")
        double nonFarmWageSd,

        @Parameter(
                value = 0.2,
                doc = "What a year of schooling adds to the log of the weight in the lottery for jobs.",
                unit = "log/year",
                min = 0,
                max = 1,
                source = "assumed")
        double schoolingChance,

        @Parameter(
                value = 0.6,
                doc = "Chance of a job of a woman relative to a man.",
                unit = "ratio",
                min = 0,
                max = 2,
                source = "assumed")
        double womenChance,

        @Parameter(
                value = 0.8,
                doc = "Chance of a job of an indigenous worker relative to others.",
                unit = "ratio",
                min = 0,
                max = 2,
                source = "assumed")
        double indigenousChance,

        @Parameter(
                value = 0.12,
                doc = "Fall of jobs and of own trade with travel time.",
                unit = "1/hour",
                min = 0,
                max = 2,
                source = "assumed")
        double distanceDecay,

        @Parameter(
                value = 0.9,
                doc = "Share of workers whose luck in finding a job is that of every year.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; jobs are kept")
        double persistence,

        @Parameter(value = -0.005, doc = "Growth of jobs.", unit = "1/year", min = -0.2, max = 0.2, source = "assumed")
        double jobGrowth,

        @Parameter(
                value = 0.5,
                doc = "Elasticity of jobs and of own trade with respect to local real income.",
                unit = "elasticity",
                min = 0,
                max = 3,
                source = "assumed; local multipliers")
        double incomeElasticity,

        @Parameter(
                value = 0.012,
                doc = "Jobs on export estates.",
                unit = "jobs/worker",
                min = 0,
                max = 2,
                source = "assumed; few on the altiplano")
        double estateJobs,

        @Parameter(
                value = 2.2,
                doc = "Wage on export estates.",
                unit = "US$/day",
                min = 0.05,
                max = 500,
                status = Status.RECALLED,
                source = "above the farm wage of US$1.5-3")
        double estateWage,

        @Parameter(
                value = 0.8,
                doc = "Elasticity of estate jobs with respect to the export price.",
                unit = "elasticity",
                min = 0,
                max = 5,
                source = "assumed")
        double exportElasticity,

        @Parameter(
                value = 22,
                doc = "Days that own trade or craft asks of a worker at a shadow wage of 1, beside a city.",
                unit = "days/worker/year",
                min = 0,
                max = 1000,
                source = "assumed")
        double tradeDays,

        @Parameter(
                value = 2.6,
                doc = "Standard deviation of the log of skill in own trade.",
                unit = "log",
                min = 0,
                max = 3,
                source = "assumed; few live from it, many do a little")
        double tradeSkillSd)
        implements Terms<JobTerms> {
    /** Schooling, in years, at which wages and chances are as stated. */
    public static final double USUAL_SCHOOLING = 6;

    /** Refuses numbers out of range. */
    public JobTerms {
        Ranges.check(
                JobTerms.class,
                nonFarmJobs,
                daysPerJob,
                nonFarmWage,
                schoolingReturn,
                nonFarmWageSd,
                schoolingChance,
                womenChance,
                indigenousChance,
                distanceDecay,
                persistence,
                jobGrowth,
                incomeElasticity,
                estateJobs,
                estateWage,
                exportElasticity,
                tradeDays,
                tradeSkillSd);
    }

    /** Bolivia's altiplano. */
    public static JobTerms defaults() {
        return Values.of(JobTerms.class).make();
    }
}
