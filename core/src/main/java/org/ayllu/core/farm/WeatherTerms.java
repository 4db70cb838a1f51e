package org.ayllu.core.farm;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** What the year brings. */
public record WeatherTerms(
        @Parameter(
                value = 0.15,
                doc = "Chance of a year of El Niño that harms the altiplano.",
                unit = "1/year",
                min = 0,
                max = 1,
                status = Status.COMPUTED,
                source = "1983, 1992 and 1998 in 1980-2000 (INE Bolivia yields)")
        double elNinoChance,

        @Parameter(
                value = 0.25,
                doc = "Yield lost in a year of El Niño by an average crop.",
                unit = "fraction",
                min = 0,
                max = 0.9,
                status = Status.COMPUTED,
                source = "INE Bolivia: 15-36 % in 1992 and 1998")
        double elNinoLoss,

        @Parameter(
                value = 0.12,
                doc = "Standard deviation of the log of a municipality's yields.",
                unit = "log",
                min = 0,
                max = 1,
                status = Status.COMPUTED,
                source = "MINAGRI Peru: department CV .02-.23; municipalities are smaller")
        double municipalitySd,

        @Parameter(
                value = 0.35,
                doc = "Standard deviation of the log of a household's luck with crops and animals.",
                unit = "log",
                min = 0,
                max = 1,
                source = "assumed; hail, frost and pests strike field by field")
        double householdSd,

        @Parameter(
                value = 0.7,
                doc = "How much pasture answers to what crops lose, 1 = as much.",
                unit = "ratio",
                min = 0,
                max = 3,
                source = "assumed")
        double pastureResponse,

        @Parameter(
                value = 0.006,
                doc = "Growth of yields.",
                unit = "1/year",
                min = -0.1,
                max = 0.1,
                status = Status.COMPUTED,
                source = "INE Bolivia: potato 5,242 to 5,785 kg/ha from 1984-89 to 2000-05")
        double yieldTrend)
        implements Terms<WeatherTerms> {

    /** Refuses numbers out of range. */
    public WeatherTerms {
        Ranges.check(
                WeatherTerms.class, elNinoChance, elNinoLoss, municipalitySd, householdSd, pastureResponse, yieldTrend);
    }

    /** Bolivia's altiplano. */
    public static WeatherTerms defaults() {
        return Values.of(WeatherTerms.class).make();
    }
}
