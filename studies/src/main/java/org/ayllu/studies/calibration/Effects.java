package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which numbers move no figure that is fitted to. A number is one of them if each such figure stays the same to the last bit when it alone is moved to both
 * ends of its range and to the value that the scenario has, from the scenario's own numbers and from the estimate; and if the figures of the estimate stay
 * when all of them together go back to what the scenario has.
 */
final class Effects {
    /** Points that are visited for each number at most. */
    static final int VISITS_EACH = 5;

    /** Points that are visited once. */
    static final int VISITS = 1;

    private final Calibration calibration;
    private final UnaryOperator<List<double[]>> simulator;

    /**
     * A look at effects.
     *
     * @param calibration what is fitted to what
     * @param simulator gives the mean figures at points, all under the same luck
     */
    Effects(Calibration calibration, UnaryOperator<List<double[]>> simulator) {
        this.calibration = calibration;
        this.simulator = simulator;
    }

    /**
     * The numbers without effect.
     *
     * @param estimate coordinates of what was found
     * @param suspects indices of the numbers that are asked about
     * @return their indices, ascending
     */
    Set<Integer> without(double[] estimate, Collection<Integer> suspects) {
        Set<Integer> without = new TreeSet<>();
        for (int number : suspects) {
            if (unmoved(calibration.present(), number) && unmoved(estimate, number)) {
                without.add(number);
            }
        }
        return without.isEmpty() || alike(List.of(estimate, kept(estimate, without))) ? without : Set.of();
    }

    /** The coordinates of an estimate with some numbers at what the scenario has. */
    double[] kept(double[] estimate, Set<Integer> numbers) {
        double[] point = estimate.clone();
        double[] present = calibration.present();
        numbers.forEach(number -> point[number] = present[number]);
        return point;
    }

    private boolean unmoved(double[] from, int number) {
        List<double[]> points = new ArrayList<>(List.of(from));
        for (double at : new double[] {0, calibration.present()[number], 1}) {
            double[] to = from.clone();
            to[number] = at;
            points.add(to);
        }
        return alike(points);
    }

    private boolean alike(List<double[]> points) {
        List<double[]> figures = simulator.apply(points);
        double[] first = calibration.residuals(figures.get(0));
        return figures.stream().allMatch(one -> Arrays.equals(first, calibration.residuals(one)));
    }
}
