package org.ayllu.experiments.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.experiments.design.Design;
import org.ayllu.experiments.design.Shuffle;
import org.ayllu.experiments.statistics.MeanInterval;

/**
 * The screening of Morris, M. D. (1991), "Factorial sampling plans for preliminary computational experiments", Technometrics 33(2). A trajectory begins at
 * a random point of a grid of {@value #LEVELS} levels and moves one factor after another, in random order, by {@code delta} = 2/3 of its range. What a move
 * does to the figure, divided by {@code delta}, is an elementary effect.
 *
 * <p>The points of fewer trajectories are the first points of more.
 */
public final class Morris {
    /** Levels of the grid. */
    public static final int LEVELS = 4;

    private static final int JUMP = LEVELS / 2;
    private static final double DELTA = JUMP / (LEVELS - 1.0);
    private static final Purpose PURPOSE = Purpose.of("sensitivity.morris");
    private static final int ORDER = 0;
    private static final int START = 1;
    private static final int DIRECTION = 2;

    private final Design design;
    private final int trajectories;

    private Morris(Design design, int trajectories) {
        this.design = design;
        this.trajectories = trajectories;
    }

    /**
     * What a factor does to the figure, in the figure's unit for a move through the factor's whole range.
     *
     * @param name of the factor
     * @param mu mean elementary effect: near 0 also when effects cancel out
     * @param muStar mean size of the elementary effects (Campolongo, F., Cariboni, J. and Saltelli, A. 2007, "An effective screening design for sensitivity
     *     analysis of large models", Environmental Modelling and Software 22(10)), at least 0, with its t interval over trajectories
     * @param sigma standard deviation of the elementary effects: large when the effect depends on the level of this or of other factors
     */
    public record Effect(String name, double mu, MeanInterval muStar, double sigma) {}

    /**
     * A plan of points.
     *
     * @param names of the factors
     * @param trajectories number of trajectories, at least 2
     * @param draws where chance comes from
     * @throws IllegalArgumentException when there are fewer than two trajectories
     */
    public static Morris plan(List<String> names, int trajectories, Draws draws) {
        if (trajectories < 2) {
            throw new IllegalArgumentException("at least 2 trajectories are needed, not " + trajectories);
        }
        int factors = names.size();
        double[][] points = new double[trajectories * (factors + 1)][];
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            PurposeDraws chance = draws.at(PURPOSE, trajectory);
            double[] here = new double[factors];
            boolean[] up = new boolean[factors];
            for (int factor = 0; factor < factors; factor++) {
                up[factor] = chance.bernoulli(factor, DIRECTION, 0.5);
                int level = chance.integer(factor, START, LEVELS - JUMP) + (up[factor] ? 0 : JUMP);
                here[factor] = level / (LEVELS - 1.0);
            }
            int first = trajectory * (factors + 1);
            points[first] = here;
            int[] order = Shuffle.of(factors, chance, ORDER);
            for (int move = 0; move < factors; move++) {
                here = here.clone();
                int level = (int) Math.round(here[order[move]] * (LEVELS - 1)) + (up[order[move]] ? JUMP : -JUMP);
                here[order[move]] = level / (LEVELS - 1.0);
                points[first + move + 1] = here;
            }
        }
        return new Morris(Design.of(names, points), trajectories);
    }

    /** How many points a plan has: trajectories x (factors + 1). */
    public static long points(int factors, int trajectories) {
        return (long) trajectories * (factors + 1);
    }

    /** The points, trajectory by trajectory. */
    public Design design() {
        return design;
    }

    /**
     * The effects, in the order of the factors.
     *
     * @param figure the figure at each point of {@link #design()}, finite
     * @throws IllegalArgumentException when there is not one for each point, or one is not finite
     */
    public List<Effect> effects(double[] figure) {
        Figures.require(figure, design.size());
        int factors = design.factors();
        double[][] effects = new double[factors][trajectories];
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            for (int move = 0; move < factors; move++) {
                int before = trajectory * (factors + 1) + move;
                int factor = moved(before);
                double sign = design.at(before + 1, factor) > design.at(before, factor) ? 1 : -1;
                effects[factor][trajectory] = sign * (figure[before + 1] - figure[before]) / DELTA;
            }
        }
        List<Effect> list = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            MeanInterval mean = MeanInterval.of(effects[factor]);
            double[] sizes = effects[factor].clone();
            for (int trajectory = 0; trajectory < trajectories; trajectory++) {
                sizes[trajectory] = Math.abs(sizes[trajectory]);
            }
            list.add(new Effect(
                    design.names().get(factor), mean.mean(), MeanInterval.of(sizes), mean.standardDeviation()));
        }
        return list;
    }

    private int moved(int before) {
        for (int factor = 0; factor < design.factors(); factor++) {
            if (design.at(before, factor) != design.at(before + 1, factor)) {
                return factor;
            }
        }
        throw new IllegalStateException("no factor moves after point " + before);
    }
}
