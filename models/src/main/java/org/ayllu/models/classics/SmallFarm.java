package org.ayllu.models.classics;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** Land and what is made of it: output = productivity·land^(1−a)·labour^a. */
public record SmallFarm(
        @Parameter(
                value = 2,
                doc = "Land of the household.",
                unit = "ha",
                min = 0.05,
                max = 500,
                source = "example of a small farm in the highlands")
        double land,

        @Parameter(
                value = 0.5,
                doc = "Share of labour in output.",
                unit = "fraction",
                min = 0.1,
                max = 0.9,
                source = "example of the textbooks: land and labour share alike")
        double labourShare,

        @Parameter(
                value = 20,
                doc = "Output in a year of one hectare and one day of work.",
                unit = "US$/year",
                min = 1,
                max = 500,
                source = "example: 2 ha and 250 days bring some 450 US$ a year")
        double productivity)
        implements Terms<SmallFarm> {

    /** Refuses numbers out of range. */
    public SmallFarm {
        Ranges.check(SmallFarm.class, land, labourShare, productivity);
    }

    /** Two hectares. */
    public static SmallFarm defaults() {
        return Values.of(SmallFarm.class).make();
    }

    /** Its technology. */
    CobbDouglas technology() {
        return new CobbDouglas(land, labourShare, productivity);
    }
}
