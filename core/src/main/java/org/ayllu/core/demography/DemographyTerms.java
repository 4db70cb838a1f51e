package org.ayllu.core.demography;

import org.ayllu.core.terms.Parameter;

/**
 * Births, deaths, schooling, leaving.
 *
 * @param fertility births per woman at home between 15 and 44
 * @param infantMortality deaths in the first year of life
 * @param adultMortality deaths between 1 and 54
 * @param oldMortality what each year beyond 54 adds
 * @param leaving chance that a grown child sets up a household elsewhere
 * @param enrolment chance that a child between 6 and the last school age is at school
 * @param lastSchoolAge last age at school
 * @param founding whether grown children found households among the simulated ones
 */
public record DemographyTerms(
        @Parameter(
                doc = "Births per woman at home between 15 and 44.",
                unit = "1/year",
                min = 0,
                max = 0.5,
                source = "assumed; four to five children")
        double fertility,

        @Parameter(doc = "Deaths in the first year of life.", unit = "fraction", min = 0, max = 0.5, source = "assumed")
        double infantMortality,

        @Parameter(doc = "Deaths between 1 and 54 years.", unit = "1/year", min = 0, max = 0.2, source = "assumed")
        double adultMortality,

        @Parameter(
                doc = "What each year beyond 54 adds to the chance of death.",
                unit = "1/year",
                min = 0,
                max = 0.1,
                source = "assumed")
        double oldMortality,

        @Parameter(
                doc = "Chance that a grown child sets up a household elsewhere.",
                unit = "1/year",
                min = 0,
                max = 1,
                source = "assumed so that mean household size stays about where it began")
        double leaving,

        @Parameter(
                doc = "Chance that a child between 6 and the last school age is at school.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; national schooling at 25-34 was 7.4-8.8 years in 2000")
        double enrolment,

        @Parameter(doc = "Last age at school.", unit = "years", min = 6, max = 25, source = "assumed")
        int lastSchoolAge,

        FoundingTerms founding) {
    /** Bolivia's altiplano. */
    public static DemographyTerms defaults() {
        return new DemographyTerms(0.2, 0.08, 0.003, 0.003, 0.25, 0.75, 16, FoundingTerms.defaults());
    }
}
