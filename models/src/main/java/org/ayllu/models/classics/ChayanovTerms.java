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
 * Parameters of {@link ChayanovHousehold}.
 *
 * @param farm land and technology
 * @param family workers, consumers, needs
 */
public record ChayanovTerms(
        SmallFarm farm,
        Family family,

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
        implements Solvable, Terms<ChayanovTerms> {
    /** Checks the ends of the curve. */
    public ChayanovTerms {
        Ranges.check(ChayanovTerms.class, farm, family, curveFrom, curveTo);
        Curve.requireAscending(curveFrom, curveTo);
    }

    /** A small farm and a family whose children grow. */
    public static ChayanovTerms defaults() {
        return Values.of(ChayanovTerms.class).make();
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
    ChayanovHousehold household(Family of) {
        return new ChayanovHousehold(farm.technology(), of.time(), of.consumptionWeight(), of.needs());
    }

    private List<Figure> figures(Family of) {
        ChayanovHousehold.Choice choice = household(of).choose();
        return HouseholdFigures.of(
                of,
                new HouseholdFigures.Day(
                        choice.labour(),
                        choice.leisure(),
                        choice.consumption(),
                        choice.consumption(),
                        choice.shadowWage()));
    }
}
