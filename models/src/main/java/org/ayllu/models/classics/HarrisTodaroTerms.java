package org.ayllu.models.classics;

import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;

/**
 * Parameters of {@link HarrisTodaro}.
 *
 * @param ruralLand of the countryside, units
 * @param ruralLabourShare share of labour in rural output, fraction
 * @param cityCapital of the city, units
 * @param cityLabourShare share of labour in city output, fraction
 * @param people in both, persons
 * @param cityWage floor of the city's wage, output/person
 * @param wageSubsidy share of city wages that the state pays, fraction
 * @param unemployedIncome what one who waits for work in the city lives on, output/person
 * @param curveFrom city wage at which the curve begins
 * @param curveTo city wage at which it ends
 */
public record HarrisTodaroTerms(
        @Parameter(
                doc = "Land of the countryside.",
                unit = "units of land",
                min = 1,
                max = 10_000,
                source = "example of the textbooks: as much land as capital")
        double ruralLand,

        @Parameter(
                doc = "Share of labour in rural output.",
                unit = "fraction",
                min = 0.1,
                max = 0.9,
                source = "example of the textbooks")
        double ruralLabourShare,

        @Parameter(
                doc = "Capital of the city.",
                unit = "units of capital",
                min = 1,
                max = 10_000,
                source = "example of the textbooks: as much capital as land")
        double cityCapital,

        @Parameter(
                doc = "Share of labour in the city's output.",
                unit = "fraction",
                min = 0.1,
                max = 0.9,
                source = "example of the textbooks")
        double cityLabourShare,

        @Parameter(
                doc = "People in countryside and city.",
                unit = "persons",
                min = 1,
                max = 10_000,
                source = "example of the textbooks")
        double people,

        @Parameter(
                doc = "Wage below which nobody may be paid in the city.",
                unit = "output/person",
                min = 0.01,
                max = 100,
                source = "example of the textbooks: .9, where one wage everywhere would be .5")
        double cityWage,

        @Parameter(
                doc = "Share of city wages that the state pays.",
                unit = "fraction",
                min = 0,
                max = 0.9,
                source = "example of the textbooks: none")
        double wageSubsidy,

        @Parameter(
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
                doc = "City wage at which the curve begins.",
                unit = "output/person",
                min = 0.01,
                max = 100,
                source = "choice of the experiment")
        double curveFrom,

        @Parameter(
                doc = "City wage at which the curve ends.",
                unit = "output/person",
                min = 0.01,
                max = 100,
                source = "choice of the experiment")
        double curveTo)
        implements Solvable {
    private static final Axis WAGE =
            new Axis("cityWage", "output/person", "Wage below which nobody may be paid in the city.");

    /** Checks the ends of the curve. */
    public HarrisTodaroTerms {
        Curve.requireAscending(curveFrom, curveTo);
        if (unemployedIncome >= Math.min(cityWage, curveFrom)) {
            throw new IllegalArgumentException("unemployedIncome must lie below cityWage and curveFrom, but is "
                    + unemployedIncome + " with a wage of " + cityWage + " and a curve from " + curveFrom);
        }
    }

    /** The example with a closed form: all shares a half. */
    public static HarrisTodaroTerms defaults() {
        return new HarrisTodaroTerms(200, 0.5, 200, 0.5, 400, 0.9, 0, 0, 0.4, 1.6);
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
