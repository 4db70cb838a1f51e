package org.ayllu.models.classics;

import java.util.List;
import org.ayllu.core.terms.Parameter;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Figure;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;

/**
 * Parameters of {@link ChayanovHousehold}.
 *
 * @param farm land and technology
 * @param family workers, consumers, needs
 * @param curveFrom first place of the curve, consumers per worker
 * @param curveTo its last place
 */
public record ChayanovTerms(
        SmallFarm farm,
        Family family,

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
    public ChayanovTerms {
        Curve.requireAscending(curveFrom, curveTo);
    }

    /** A small farm and a family whose children grow. */
    public static ChayanovTerms defaults() {
        return new ChayanovTerms(SmallFarm.defaults(), Family.defaults(), 1, 5);
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
