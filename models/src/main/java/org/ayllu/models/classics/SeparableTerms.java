package org.ayllu.models.classics;

import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;

/**
 * Parameters of {@link SeparableHousehold}.
 *
 * @param farm land and technology
 * @param family workers, consumers, needs
 * @param wage at which days are bought and sold, US$/day
 * @param curveFrom first place of the curve, consumers per worker
 * @param curveTo its last place
 */
public record SeparableTerms(
        SmallFarm farm,
        Family family,

        @Parameter(
                doc = "Wage at which days are bought and sold.",
                unit = "US$/day",
                min = 0.05,
                max = 50,
                source = "example: about a day's farm wage in the highlands of 1990")
        double wage,

        @Parameter(
                doc = "Consumers per worker at which the curve begins.",
                unit = "persons",
                min = 0.1,
                max = 20,
                source = "choice of the experiment")
        double curveFrom,

        @Parameter(
                doc = "Consumers per worker at which the curve ends.",
                unit = "persons",
                min = 0.1,
                max = 20,
                source = "choice of the experiment")
        double curveTo)
        implements Solvable {
    /** Checks the ends of the curve. */
    public SeparableTerms {
        Curve.requireAscending(curveFrom, curveTo);
    }

    /** The farm and the family of {@link ChayanovTerms#defaults()} beside a labour market. */
    public static SeparableTerms defaults() {
        return new SeparableTerms(SmallFarm.defaults(), Family.defaults(), 1.2, 1, 5);
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
