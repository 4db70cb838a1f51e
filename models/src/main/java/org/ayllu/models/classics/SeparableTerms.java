package org.ayllu.models.classics;

import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;

/**
 * Parameters of {@link SeparableHousehold}.
 *
 * @param farm land and technology
 * @param family workers, consumers, needs
 */
public record SeparableTerms(
        SmallFarm farm,
        Family family,

        @Parameter(
                value = 1.2,
                doc = "Wage at which days are bought and sold.",
                unit = "US$/day",
                min = 0.05,
                max = 50,
                source = "example: about a day's farm wage in the highlands of 1990")
        double wage,

        @Parameter(
                value = 1,
                doc = "Consumers per worker at which the curve begins.",
                unit = "persons",
                min = 0.1,
                max = 20,
                source = "choice of the experiment")
        double curveFrom,

        @Parameter(
                value = 5,
                doc = "Consumers per worker at which the curve ends.",
                unit = "persons",
                min = 0.1,
                max = 20,
                source = "choice of the experiment")
        double curveTo)
        implements Solvable, Terms<SeparableTerms> {
    /** Checks the ends of the curve. */
    public SeparableTerms {
        Ranges.check(SeparableTerms.class, farm, family, wage, curveFrom, curveTo);
        Curve.requireAscending(curveFrom, curveTo);
    }

    /** The farm and the family of {@link ChayanovTerms#defaults()} beside a labour market. */
    public static SeparableTerms defaults() {
        return Values.of(SeparableTerms.class).make();
    }

    @Override
    public Solution solve() {
        return new Solution(
                figures(family),
                Curve.between(
                        HouseholdFigures.CONSUMERS_PER_WORKER,
                        curveFrom,
                        curveTo,
                        ratio -> figures(family.withConsumersPerWorker(ratio))));
    }

    /** The household of a family. */
    SeparableHousehold household(Family of) {
        return new SeparableHousehold(farm.technology(), of.time(), of.consumptionWeight(), wage, of.needs());
    }

    private List<Figure> figures(Family of) {
        SeparableHousehold.Choice choice = household(of).choose();
        return HouseholdFigures.of(
                of,
                new HouseholdFigures.Day(
                        choice.labour(),
                        choice.leisure(),
                        choice.profit() + wage * choice.labour(),
                        choice.consumption(),
                        wage));
    }
}
