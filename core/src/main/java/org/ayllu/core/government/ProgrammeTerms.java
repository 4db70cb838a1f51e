package org.ayllu.core.government;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.TimePath;

/**
 * A programme in municipalities: roads, extension, cash. Paths are over calendar years; which municipalities it reaches, and since when, is not stated here.
 * With all numbers 0 there is none.
 *
 * @param cityRoad part of the travel time between a municipality and the city that roads save
 * @param farmRoad part of the travel time between a farm and its market that roads save
 * @param extension rise of yields
 * @param grant cash for each household
 */
public record ProgrammeTerms(
        @Parameter(
                doc = "Part of the travel time between a municipality and the city that roads save.",
                unit = "fraction",
                min = 0,
                max = 0.95,
                source = "choice of the experiment; 0 = no programme")
        TimePath cityRoad,

        @Parameter(
                doc = "Part of the travel time between a farm and its market that roads save.",
                unit = "fraction",
                min = 0,
                max = 0.95,
                source = "choice of the experiment; 0 = no programme")
        TimePath farmRoad,

        @Parameter(
                doc = "Rise of yields by extension, known to everybody at sowing.",
                unit = "fraction",
                min = 0,
                max = 5,
                source = "choice of the experiment; 0 = no programme")
        TimePath extension,

        @Parameter(
                doc = "Cash grant to each household, paid in equal parts in the seasons of the year.",
                unit = "US$/household/year",
                min = 0,
                max = 100_000,
                source = "choice of the experiment; 0 = no programme")
        TimePath grant) {
    /** No programme. */
    public static ProgrammeTerms defaults() {
        TimePath none = TimePath.constant(0);
        return new ProgrammeTerms(none, none, none, none);
    }

    /** Whether nothing is done in any year. */
    public boolean isNone() {
        return zero(cityRoad) && zero(farmRoad) && zero(extension) && zero(grant);
    }

    private static boolean zero(TimePath path) {
        return path.values().values().stream().allMatch(value -> value == 0);
    }
}
