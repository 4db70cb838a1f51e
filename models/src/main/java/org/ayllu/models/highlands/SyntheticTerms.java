package org.ayllu.models.highlands;

import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;
import org.ayllu.models.model.InventedPopulation;

/** A population drawn from distributions. */
public record SyntheticTerms(
        @Parameter(
                value = 2000,
                doc = "Number of households.",
                unit = "households",
                min = 1,
                max = 20_000_000,
                source = "choice of the experiment")
        int households,

        @Parameter(
                value = 20,
                doc = "Number of municipalities.",
                unit = "municipalities",
                min = 1,
                max = 5000,
                source = "choice of the experiment")
        int municipalities,

        @Parameter(
                value = 1.5,
                doc = "Median cropland of a household.",
                unit = "ha",
                min = 0.01,
                max = 1000,
                status = Status.COMPUTED,
                source =
                        "RHoMIS 2018, Peruvian highlands 1.2 ha; municipal means of 1.0 / 5.4 / 35.1 ha in Bolivia (ds4bolivia)")
        double land,

        @Parameter(
                value = 1,
                doc = "Standard deviation of the log of municipalities' median cropland.",
                unit = "log",
                min = 0,
                max = 3,
                status = Status.COMPUTED,
                source = "ds4bolivia: municipal means p10/p90 of 1.0 and 35.1 ha, partly range land")
        double landSdBetween,

        @Parameter(
                value = 1.4,
                doc = "Standard deviation of the log of cropland within a municipality.",
                unit = "log",
                min = 0,
                max = 3,
                low = 1.07,
                high = 2.1,
                source =
                        "assumed so that the land Gini lies in .70-.90, as it does from 1.07 to 2.1 beside 1 between municipalities")
        double landSdWithin,

        @Parameter(
                value = 0.06,
                doc = "Share of households with hardly any land, a tenth of a hectare at most.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double landless,

        @Parameter(
                value = 0.25,
                doc = "Share of households with irrigated land.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double irrigating,

        @Parameter(
                value = 0.4,
                doc = "Share of irrigated land of those households.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double irrigatedShare,

        @Parameter(
                value = 3.5,
                doc = "Mean herd.",
                unit = "TLU",
                min = 0,
                max = 1000,
                source = "assumed; no figure found")
        double herd,

        @Parameter(value = 250, doc = "Mean tools.", unit = "US$", min = 0, max = 100_000, source = "assumed")
        double tools,

        @Parameter(value = 30, doc = "Mean cash.", unit = "US$", min = 0, max = 100_000, source = "assumed")
        double cash,

        @Parameter(
                value = 0.62,
                doc = "Standard deviation of the log of farm skill.",
                unit = "log",
                min = 0,
                max = 2,
                source = "assumed")
        double productivitySd,

        @Parameter(
                value = 3,
                doc = "Mean hours from a municipality to the city.",
                unit = "hours",
                min = 0,
                max = 100,
                source = "assumed")
        double cityHours,

        @Parameter(
                value = 1,
                doc = "Mean hours from a farm to its market.",
                unit = "hours",
                min = 0,
                max = 100,
                source = "assumed")
        double farmHours,

        @Parameter(
                value = 0.75,
                doc = "Share of households that count themselves as indigenous.",
                unit = "fraction",
                min = 0,
                max = 1,
                status = Status.RECALLED,
                source = "most of the rural highlands")
        double indigenous,

        @Parameter(
                value = 0.78,
                doc = "Share of heads who have a partner.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double partnered,

        @Parameter(
                value = 0.75,
                doc = "Share of women among heads without a partner.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double womenHeads,

        @Parameter(
                value = 3.6,
                doc = "Mean number of children at home of a head under 45.",
                unit = "persons",
                min = 0,
                max = 15,
                source = "assumed so that mean household size is near 5 (RHoMIS 2018: 5.1 and 4.0)")
        double children,

        @Parameter(
                value = 6,
                doc = "Mean schooling of a man of 30.",
                unit = "years",
                min = 0,
                max = 20,
                source = "assumed below the national 8.8 of 2000")
        double schooling,

        @Parameter(
                value = 1.4,
                doc = "What a woman of 30 has less.",
                unit = "years",
                min = -10,
                max = 10,
                status = Status.COMPUTED,
                source = "Bolivia 2000, age 25-34: 8.8 and 7.4 years")
        double schoolingGap,

        @Parameter(
                value = 0.09,
                doc = "What each year of age takes off schooling.",
                unit = "years/year",
                min = 0,
                max = 0.5,
                source = "assumed")
        double schoolingTrend)
        implements InventedPopulation, Terms<SyntheticTerms> {
    /** Checks that every municipality has somebody. */
    public SyntheticTerms {
        Ranges.check(
                SyntheticTerms.class,
                households,
                municipalities,
                land,
                landSdBetween,
                landSdWithin,
                landless,
                irrigating,
                irrigatedShare,
                herd,
                tools,
                cash,
                productivitySd,
                cityHours,
                farmHours,
                indigenous,
                partnered,
                womenHeads,
                children,
                schooling,
                schoolingGap,
                schoolingTrend);
        if (households < municipalities) {
            throw new IllegalArgumentException("households must be at least as many as municipalities, but are "
                    + households + " for " + municipalities);
        }
    }

    /** Bolivia's highlands, 2,000 households. */
    public static SyntheticTerms defaults() {
        return Values.of(SyntheticTerms.class).make();
    }

    @Override
    public String kind() {
        return "synthetic";
    }

    @Override
    public Population draw(Draws draws) {
        return SyntheticPopulation.draw(this, draws);
    }

    @Override
    public SyntheticTerms sized(int households, int municipalities) {
        return Values.from(this)
                .with("households", households)
                .with("municipalities", municipalities)
                .make();
    }
}
