package org.ayllu.core.demography;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/**
 * Births, deaths, schooling, leaving.
 *
 * @param founding whether grown children found households among the simulated ones
 */
public record DemographyTerms(
        @Parameter(
                value = 0.2,
                doc = "Births per woman at home between 15 and 44.",
                unit = "1/year",
                min = 0,
                max = 0.5,
                source = "assumed; four to five children")
        double fertility,

        @Parameter(
                value = 0.08,
                doc = "Deaths in the first year of life.",
                unit = "fraction",
                min = 0,
                max = 0.5,
                source = "assumed")
        double infantMortality,

        @Parameter(
                value = 0.003,
                doc = "Deaths between 1 and 54 years.",
                unit = "1/year",
                min = 0,
                max = 0.2,
                source = "assumed")
        double adultMortality,

        @Parameter(
                value = 0.003,
                doc = "What each year beyond 54 adds to the chance of death.",
                unit = "1/year",
                min = 0,
                max = 0.1,
                source = "assumed")
        double oldMortality,

        @Parameter(
                value = 0.25,
                doc = "Chance that a grown child sets up a household elsewhere.",
                unit = "1/year",
                min = 0,
                max = 1,
                source = "assumed so that mean household size stays about where it began")
        double leaving,

        @Parameter(
                value = 0.75,
                doc = "Chance that a child between 6 and the last school age is at school.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; national schooling at 25-34 was 7.4-8.8 years in 2000")
        double enrolment,

        @Parameter(value = 16, doc = "Last age at school.", unit = "years", min = 6, max = 25, source = "assumed")
        int lastSchoolAge,

        FoundingTerms founding)
        implements Terms<DemographyTerms> {

    /** Refuses numbers out of range. */
    public DemographyTerms {
        Ranges.check(
                DemographyTerms.class,
                fertility,
                infantMortality,
                adultMortality,
                oldMortality,
                leaving,
                enrolment,
                lastSchoolAge,
                founding);
    }

    /** Bolivia's altiplano. */
    public static DemographyTerms defaults() {
        return Values.of(DemographyTerms.class).make();
    }
}
