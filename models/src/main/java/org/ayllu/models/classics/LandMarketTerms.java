package org.ayllu.models.classics;

import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;

/**
 * Parameters of {@link LandMarket}.
 */
public record LandMarketTerms(
        @Parameter(
                value = 0.5,
                doc = "Share of labour in output.",
                unit = "fraction",
                min = 0.1,
                max = 0.9,
                source = "example of the textbooks: land and labour share alike")
        double labourShare,

        @Parameter(
                value = 100,
                doc = "Labour of the household, which it can neither sell nor hire.",
                unit = "days",
                min = 1,
                max = 5000,
                source = "example of the textbooks")
        double labour,

        @Parameter(
                value = 0.8,
                doc = "Price of land rented in.",
                unit = "output/ha",
                min = 0.01,
                max = 10,
                source = "example of the textbooks")
        double rentIn,

        @Parameter(
                value = 0.6,
                doc =
                        "What land rented out brings: the rent less the risk of losing the land and the trouble of watching it.",
                unit = "output/ha",
                min = 0.01,
                max = 10,
                source = "example of the textbooks: three quarters of what renting in costs")
        double rentOut,

        @Parameter(
                value = 50,
                doc = "Land that the household owns.",
                unit = "ha",
                min = 0.1,
                max = 10_000,
                source = "example of the textbooks: between the two thresholds")
        double owned,

        @Parameter(
                value = 5,
                doc = "Land owned at which the curve begins.",
                unit = "ha",
                min = 0.1,
                max = 10_000,
                source = "choice of the experiment")
        double curveFrom,

        @Parameter(
                value = 125,
                doc = "Land owned at which the curve ends.",
                unit = "ha",
                min = 0.1,
                max = 10_000,
                source = "choice of the experiment")
        double curveTo)
        implements Solvable, Terms<LandMarketTerms> {
    private static final Axis LAND = new Axis("landOwned", "ha", "Land that a household owns.");

    /** Checks the rents and the ends of the curve. */
    public LandMarketTerms {
        Ranges.check(LandMarketTerms.class, labourShare, labour, rentIn, rentOut, owned, curveFrom, curveTo);
        new LandMarket(labourShare, labour, rentIn, rentOut);
        Curve.requireAscending(curveFrom, curveTo);
    }

    /** The example with a closed form. */
    public static LandMarketTerms defaults() {
        return Values.of(LandMarketTerms.class).make();
    }

    @Override
    public Solution solve() {
        return new Solution(figures(owned), Curve.between(LAND, curveFrom, curveTo, this::figures));
    }

    /** The market. */
    LandMarket market() {
        return new LandMarket(labourShare, labour, rentIn, rentOut);
    }

    private List<Figure> figures(double land) {
        LandMarket market = market();
        double worked = market.workedBy(land);
        double output = new CobbDouglas(worked, labourShare).output(labour);
        return List.of(
                new Figure("landWorked", "ha", "Land that the household works.", worked),
                new Figure("landRentedIn", "ha", "Land rented in; below 0 what is rented out.", worked - land),
                new Figure("worthOfLand", "output/ha", "Worth of one more hectare to it.", market.worthOfLand(land)),
                new Figure("outputPerHectare", "output/ha", "Harvest of a hectare that it works.", output / worked),
                new Figure(
                        "income",
                        "output",
                        "Income: its harvest less rent paid, with rent received.",
                        market.incomeOf(land)),
                new Figure("rentsInBelow", "ha", "Land below which a household rents in.", market.rentsInBelow()),
                new Figure("rentsOutAbove", "ha", "Land above which a household rents out.", market.rentsOutAbove()));
    }
}
