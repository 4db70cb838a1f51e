package org.ayllu.core.demography;

import org.ayllu.core.terms.Parameter;

/**
 * Days and needs of people by age.
 *
 * @param workingAge age at which a person counts as a worker
 * @param oldAge age from which a person counts as old
 * @param days days that a worker has for work, care and leisure
 * @param youthShare a child's days from ten years on, relative to a worker's
 * @param oldShare an old person's days, relative to a worker's
 * @param childCare days that a child under six takes
 * @param houseCare days that each member's share of the house takes
 * @param herdDays days that an animal unit takes
 * @param childNeed needs of a child under fifteen in adult equivalents
 */
public record TimeTerms(
        @Parameter(
                doc = "Age at which a person counts as a worker.",
                unit = "years",
                min = 10,
                max = 25,
                source = "convention: 15")
        int workingAge,

        @Parameter(
                doc = "Age from which a person counts as old.",
                unit = "years",
                min = 45,
                max = 90,
                source = "convention: 65")
        int oldAge,

        @Parameter(
                doc = "Days that a worker has for work, care and leisure.",
                unit = "days/year",
                min = 30,
                max = 365,
                source = "assumed; a year less illness and feasts")
        double days,

        @Parameter(
                doc = "Days of a child from ten years on, relative to a worker's.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double youthShare,

        @Parameter(
                doc = "Days of an old person, relative to a worker's.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double oldShare,

        @Parameter(
                doc = "Days that a child under six takes.",
                unit = "days/year",
                min = 0,
                max = 365,
                source = "assumed")
        double childCare,

        @Parameter(
                doc = "Days that the house takes for each member.",
                unit = "days/person/year",
                min = 0,
                max = 365,
                source = "assumed")
        double houseCare,

        @Parameter(
                doc = "Days that an animal unit takes.",
                unit = "days/TLU/year",
                min = 0,
                max = 365,
                source = "assumed; children and old people herd, animals share a shepherd")
        double herdDays,

        @Parameter(
                doc = "Needs of a child under fifteen in adult equivalents.",
                unit = "adults",
                min = 0.1,
                max = 1,
                low = 0.5,
                high = 0.7,
                source = "assumed; common scales lie between .5 and .7")
        double childNeed) {
    /** Bolivia's altiplano. */
    public static TimeTerms defaults() {
        return new TimeTerms(15, 65, 320, 0.25, 0.4, 60, 25, 34, 0.6);
    }
}
