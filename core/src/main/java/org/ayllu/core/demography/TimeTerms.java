package org.ayllu.core.demography;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** Days and needs of people by age. */
public record TimeTerms(
        @Parameter(
                value = 15,
                doc = "Age at which a person counts as a worker.",
                unit = "years",
                min = 10,
                max = 25,
                source = "convention: 15")
        int workingAge,

        @Parameter(
                value = 65,
                doc = "Age from which a person counts as old.",
                unit = "years",
                min = 45,
                max = 90,
                source = "convention: 65")
        int oldAge,

        @Parameter(
                value = 320,
                doc = "Days that a worker has for work, care and leisure.",
                unit = "days/year",
                min = 30,
                max = 365,
                source = "assumed; a year less illness and feasts")
        double days,

        @Parameter(
                value = 0.25,
                doc = "Days of a child from ten years on, relative to a worker's.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double youthShare,

        @Parameter(
                value = 0.4,
                doc = "Days of an old person, relative to a worker's.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double oldShare,

        @Parameter(
                value = 60,
                doc = "Days that a child under six takes.",
                unit = "days/year",
                min = 0,
                max = 365,
                source = "assumed")
        double childCare,

        @Parameter(
                value = 25,
                doc = "Days that the house takes for each member.",
                unit = "days/person/year",
                min = 0,
                max = 365,
                source = "assumed")
        double houseCare,

        @Parameter(
                value = 34,
                doc = "Days that an animal unit takes.",
                unit = "days/TLU/year",
                min = 0,
                max = 365,
                source = "assumed; children and old people herd, animals share a shepherd")
        double herdDays,

        @Parameter(
                value = 0.6,
                doc = "Needs of a child under fifteen in adult equivalents.",
                unit = "adults",
                min = 0.1,
                max = 1,
                low = 0.5,
                high = 0.7,
                source = "assumed; common scales lie between .5 and .7")
        double childNeed)
        implements Terms<TimeTerms> {

    /** Refuses numbers out of range. */
    public TimeTerms {
        Ranges.check(
                TimeTerms.class,
                workingAge,
                oldAge,
                days,
                youthShare,
                oldShare,
                childCare,
                houseCare,
                herdDays,
                childNeed);
    }

    /** Bolivia's altiplano. */
    public static TimeTerms defaults() {
        return Values.of(TimeTerms.class).make();
    }
}
