package org.ayllu.models.classics;

import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;

/**
 * Parameters of {@link HarrisTodaro}.
 */
public record HarrisTodaroTerms(
        @Parameter(
                value = 200,
                doc = "Land of the countryside.",
                unit = "units of land",
                min = 1,
                max = 10_000,
                source = "example of the textbooks: as much land as capital")
        double ruralLand,

        @Parameter(
                value = 0.5,
                doc = "Share of labour in rural output.",
                unit = "fraction",
                min = 0.1,
                max = 0.9,
                source = "example of the textbooks")
        double ruralLabourShare,

        @Parameter(
                value = 200,
                doc = "Capital of the city.",
                unit = "units of capital",
                min = 1,
                max = 10_000,
                source = "example of the textbooks: as much capital as land")
        double cityCapital,

        @Parameter(
                value = 0.5,
                doc = "Share of labour in the city's output.",
                unit = "fraction",
                min = 0.1,
                max = 0.9,
                source = "example of the textbooks")
        double cityLabourShare,

        @Parameter(
                value = 400,
                doc = "People in countryside and city.",
                unit = "persons",
                min = 1,
                max = 10_000,
                source = "example of the textbooks")
        double people,

        @Parameter(
                value = 0.9,
                doc = "Wage below which nobody may be paid in the city.",
                unit = "output/person",
                min = 0.01,
                max = 100,
                source = "example of the textbooks: .9, where one wage everywhere would be .5")
        double cityWage,

        @Parameter(
                value = 0,
                doc = "Share of city wages that the state pays.",
                unit = "fraction",
                min = 0,
                max = 0.9,
                source = "example of the textbooks: none")
        double wageSubsidy,

        @Parameter(
                value = 0,
                doc = "What one who waits for work in the city lives on.",
                unit = "output/person",
                min = 0,
                max = 100,
                low = 0,
                high = 0.3,
                status = Status.RECALLED,
                source =
                        "Harris and Todaro (1970): none; Fields (1975), Journal of Development Economics 2: 165-187, gives"
                                + " them informal work; a third of the city wage bounds it from above")
        double unemployedIncome,

        @Parameter(
                value = 0.4,
                doc = "City wage at which the curve begins.",
                unit = "output/person",
                min = 0.01,
                max = 100,
                source = "choice of the experiment")
        double curveFrom,

        @Parameter(
                value = 1.6,
                doc = "City wage at which the curve ends.",
                unit = "output/person",
                min = 0.01,
                max = 100,
                source = "choice of the experiment")
        double curveTo)
        implements Solvable, Terms<HarrisTodaroTerms> {
    private static final Axis WAGE =
            new Axis("cityWage", "output/person", "Wage below which nobody may be paid in the city.");

    /** Checks the ends of the curve. */
    public HarrisTodaroTerms {
        Ranges.check(
                HarrisTodaroTerms.class,
                ruralLand,
                ruralLabourShare,
                cityCapital,
                cityLabourShare,
                people,
                cityWage,
                wageSubsidy,
                unemployedIncome,
                curveFrom,
                curveTo);
        Curve.requireAscending(curveFrom, curveTo);
        if (unemployedIncome >= Math.min(cityWage, curveFrom)) {
            throw new IllegalArgumentException("unemployedIncome must lie below cityWage and curveFrom, but is "
                    + unemployedIncome + " with a wage of " + cityWage + " and a curve from " + curveFrom);
        }
    }

    /** The example with a closed form: all shares a half. */
    public static HarrisTodaroTerms defaults() {
        return Values.of(HarrisTodaroTerms.class).make();
    }

    @Override
    public Solution solve() {
        return new Solution(figures(cityWage), Curve.between(WAGE, curveFrom, curveTo, this::figures));
    }

    /** The economy at a city wage. */
    HarrisTodaro economy(double wage) {
        return new HarrisTodaro(
                new CobbDouglas(ruralLand, ruralLabourShare),
                new CobbDouglas(cityCapital, cityLabourShare),
                people,
                new HarrisTodaro.Pay(wage, wageSubsidy, unemployedIncome));
    }

    private List<Figure> figures(double wage) {
        HarrisTodaro.Equilibrium found = economy(wage).solve();
        double inCity = found.cityJobs() + found.unemployed();
        return List.of(
                new Figure(
                        "unemploymentRate",
                        "fraction",
                        "Share of people in the city without work.",
                        found.unemploymentRate()),
                new Figure("cityJobs", "persons", "People at work in the city.", found.cityJobs()),
                new Figure("unemployed", "persons", "People waiting for work in the city.", found.unemployed()),
                new Figure(
                        "urbanisation",
                        "fraction",
                        "Share of people in the city, with and without work.",
                        inCity / people),
                new Figure("ruralWage", "output/person", "Mean wage of the countryside.", found.ruralWage()),
                new Figure("outputLost", "fraction", "Share of output lost against one wage everywhere.", found.loss()),
                new Figure(
                        "subsidyCost",
                        "output",
                        "Cost of the subsidy to the state.",
                        wageSubsidy * Math.max(wage, found.ruralWage()) * found.cityJobs()));
    }
}
