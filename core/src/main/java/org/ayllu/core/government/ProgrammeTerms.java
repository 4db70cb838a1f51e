package org.ayllu.core.government;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.TimePath;
import org.ayllu.core.terms.Values;

/**
 * A programme in municipalities: roads, extension, cash. Paths are over calendar years; which municipalities it reaches, and since when, is not stated here.
 * With all numbers 0 there is none.
 */
public record ProgrammeTerms(
        @Parameter(
                value = 0,
                doc = "Part of the travel time between a municipality and the city that roads save.",
                unit = "fraction",
                min = 0,
                max = 0.95,
                source = "choice of the experiment; 0 = no programme")
        TimePath cityRoad,

        @Parameter(
                value = 0,
                doc = "Part of the travel time between a farm and its market that roads save.",
                unit = "fraction",
                min = 0,
                max = 0.95,
                source = "choice of the experiment; 0 = no programme")
        TimePath farmRoad,

        @Parameter(
                value = 0,
                doc = "Rise of yields by extension, known to everybody at sowing.",
                unit = "fraction",
                min = 0,
                max = 5,
                source = "choice of the experiment; 0 = no programme")
        TimePath extension,

        @Parameter(
                value = 0,
                doc = "Cash grant to each household, paid in equal parts in the seasons of the year.",
                unit = "US$/household/year",
                min = 0,
                max = 100_000,
                source = "choice of the experiment; 0 = no programme")
        TimePath grant)
        implements Terms<ProgrammeTerms> {

    /** Refuses numbers out of range. */
    public ProgrammeTerms {
        Ranges.check(ProgrammeTerms.class, cityRoad, farmRoad, extension, grant);
    }

    /** No programme. */
    public static ProgrammeTerms defaults() {
        return Values.of(ProgrammeTerms.class).make();
    }

    /** Whether nothing is done in any year. */
    public boolean isNone() {
        return zero(cityRoad) && zero(farmRoad) && zero(extension) && zero(grant);
    }

    private static boolean zero(TimePath path) {
        return path.values().values().stream().allMatch(value -> value == 0);
    }
}
