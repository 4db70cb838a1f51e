package org.ayllu.models.classics;

import org.ayllu.core.terms.Parameter;

/**
 * Land and what is made of it: output = productivity·land^(1−a)·labour^a.
 *
 * @param land ha
 * @param labourShare a, fraction
 * @param productivity output of a hectare that one day is spent on, US$/year
 */
public record SmallFarm(
        @Parameter(
                doc = "Land of the household.",
                unit = "ha",
                min = 0.05,
                max = 500,
                source = "example of a small farm in the highlands")
        double land,

        @Parameter(
                doc = "Share of labour in output.",
                unit = "fraction",
                min = 0.1,
                max = 0.9,
                source = "example of the textbooks: land and labour share alike")
        double labourShare,

        @Parameter(
                doc = "Output in a year of one hectare and one day of work.",
                unit = "US$/year",
                min = 1,
                max = 500,
                source = "example: 2 ha and 250 days bring some 450 US$ a year")
        double productivity) {
    /** Two hectares. */
    public static SmallFarm defaults() {
        return new SmallFarm(2, 0.5, 20);
    }

    /** Its technology. */
    CobbDouglas technology() {
        return new CobbDouglas(land, labourShare, productivity);
    }
}
