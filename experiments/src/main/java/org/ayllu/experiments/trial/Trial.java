package org.ayllu.experiments.trial;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.random.Draws;

/**
 * The trial of one replicate: its lottery, and what evaluations of it say.
 *
 * @param design how municipalities were drawn
 * @param roster the municipalities
 * @param lottery the lottery
 * @param draws seed and replicate
 */
public record Trial(TrialDesign.AmongMunicipalities design, Roster roster, Lottery lottery, Draws draws) {
    /**
     * The trial of a design.
     *
     * @throws IllegalArgumentException when there are too few municipalities for it
     */
    public static Trial of(TrialDesign.AmongMunicipalities design, Roster roster, Draws draws) {
        return new Trial(design, roster, Lottery.of(design, roster), draws);
    }

    /** Who was drawn. */
    public Assignment assignment() {
        return lottery.draw(draws, 0);
    }

    /**
     * Evaluates the trial by each estimator of its design.
     *
     * @param with the outcome in the world in which the programme came to those drawn
     * @param without the outcome in the same world without it
     * @param permutations lotteries to draw at most
     */
    public List<TrialResult> evaluate(Panel with, Panel without, int permutations) {
        Assignment assignment = assignment();
        Panel effect = with.less(without);
        List<Estimator> estimators = Estimator.of(design);
        Contrast first = estimators.get(0).contrast(assignment, with.years()).orElseThrow();
        double treated = first.ofTreated(effect, assignment);
        List<TrialResult> results = new ArrayList<>();
        for (Estimator estimator : estimators) {
            results.add(new TrialResult(
                    estimator,
                    estimator.estimate(with, assignment),
                    ClusterInterval.of(estimator, with, assignment),
                    PermutationTest.of(estimator, with, lottery, draws, permutations),
                    treated,
                    treated - first.of(effect),
                    estimator.estimate(without, assignment)));
        }
        return results;
    }
}
