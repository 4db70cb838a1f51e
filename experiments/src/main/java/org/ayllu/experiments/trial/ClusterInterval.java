package org.ayllu.experiments.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.ensembles.statistics.StudentT;

/**
 * The interval of an estimate when municipalities, or pairs of twins, are what is independent: jackknife by leaving out one of G at a time, variance
 * (G - 1)/G times the sum of squares of the changes of the estimate, and t with G - 1 degrees of freedom (Bell and McCaffrey 2002, Survey Methodology
 * 28(2); MacKinnon, Nielsen and Webb 2023, Journal of Econometrics 232(2), their CV3).
 */
final class ClusterInterval {
    private ClusterInterval() {}

    /** The interval; absent when one left out leaves nothing to compare. */
    static Interval of(Estimator estimator, Panel panel, Assignment assignment) {
        double estimate = estimator.estimate(panel, assignment);
        List<int[]> clusters = clusters(assignment);
        double squares = 0;
        for (int[] cluster : clusters) {
            Optional<Contrast> without = estimator.contrastWithout(cluster, assignment, panel.years());
            if (without.isEmpty()) {
                return Interval.absent(Interval.USUAL_LEVEL);
            }
            double change = without.get().of(panel) - estimate;
            squares += change * change;
        }
        int g = clusters.size();
        double error = Math.sqrt((g - 1.0) / g * squares);
        return StudentT.around(estimate, error, g - 1, Interval.USUAL_LEVEL);
    }

    /** Pairs stay together, since one without the other says nothing; else each municipality is alone. */
    private static List<int[]> clusters(Assignment assignment) {
        List<int[]> clusters = new ArrayList<>();
        for (int b = 0; b < assignment.blocks(); b++) {
            int block = b;
            int[] members = IntStream.range(0, assignment.size())
                    .filter(m -> assignment.block(m) == block)
                    .toArray();
            if (members.length == 2) {
                clusters.add(members);
            } else {
                IntStream.of(members).forEach(m -> clusters.add(new int[] {m}));
            }
        }
        return clusters;
    }
}
