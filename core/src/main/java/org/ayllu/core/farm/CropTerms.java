package org.ayllu.core.farm;

import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;

/**
 * A crop.
 *
 * @param use what it is grown for
 */
public record CropTerms(
        CropUse use,

        @Parameter(
                doc = "Harvest at usual effort and weather.",
                unit = "kg/ha",
                min = 1,
                max = 100_000,
                source = "stated by crop")
        double yield,

        @Parameter(
                doc = "Farm-gate price in the base year.",
                unit = "US$/kg",
                min = 0.001,
                max = 100,
                source = "stated by crop")
        double price,

        @Parameter(doc = "Labour at usual effort.", unit = "days/ha", min = 1, max = 1000, source = "stated by crop")
        double days,

        @Parameter(
                doc = "How much of the land it takes at base prices, relative to other crops of the same use.",
                unit = "weight",
                min = 0,
                max = 1e9,
                status = Status.COMPUTED,
                source = "INE Bolivia, areas 1990")
        double landWeight,

        @Parameter(
                doc = "How the labour falls on the months, January first; twelve weights.",
                unit = "weight",
                min = 0,
                max = 1000,
                count = 12,
                source = "spread over the months between sowing and harvest")
        List<Double> labourByMonth,

        @Parameter(
                doc = "Month of harvest, 1 = January.",
                unit = "month",
                min = 1,
                max = 12,
                status = Status.COMPUTED,
                source = "MINAGRI Peru, crop calendars 2005-13")
        int harvestMonth,

        @Parameter(
                doc = "How strongly its yield answers to a bad year, 1 = like the average crop.",
                unit = "ratio",
                min = 0,
                max = 5,
                source = "quinoa fell by 22-36 %, potato by 0-29 % in 1992 and 1998 (INE Bolivia)")
        double droughtSensitivity,

        @Parameter(
                doc = "Share of bought inputs in the value of the harvest.",
                unit = "fraction",
                min = 0,
                max = 0.6,
                source = "highland farms buy few inputs; Cobb-Douglas estimates give .2-.3 where they do")
        double inputShare)
        implements Terms<CropTerms> {
    /** Checks the calendar. */
    public CropTerms {
        Ranges.check(
                CropTerms.class,
                use,
                yield,
                price,
                days,
                landWeight,
                labourByMonth,
                harvestMonth,
                droughtSensitivity,
                inputShare);
        labourByMonth = List.copyOf(labourByMonth);
        if (labourByMonth.size() != 12) {
            throw new IllegalArgumentException(
                    "labourByMonth needs twelve numbers, January first, and has " + labourByMonth.size());
        }
        if (labourByMonth.stream().mapToDouble(Double::doubleValue).sum() <= 0) {
            throw new IllegalArgumentException("labourByMonth needs at least one month with labour");
        }
    }

    /** Value of the usual harvest at base prices, US$ a hectare. */
    public double baseValue() {
        return yield * price;
    }
}
