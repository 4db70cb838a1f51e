package org.ayllu.studies.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.ensembles.design.Design;
import org.ayllu.ensembles.design.Shuffle;
import org.ayllu.ensembles.statistics.MeanInterval;

/**
 * The screening of Morris, M. D. (1991), "Factorial sampling plans for preliminary computational experiments", Technometrics 33(2). A trajectory begins at
 * a random point of a grid of {@value #LEVELS} levels and moves one factor after another, in random order, by {@code delta} = 2/3 of its range. What a move
 * does to the figure, divided by {@code delta}, is an elementary effect.
 *
 * <p>The points of fewer trajectories are the first points of more. A move with a figure missing at one of its ends is left out.
 *
 * <p>Factors can come in groups: a move then takes all factors of a group, each in a direction of its own, so that few points tell which group matters at
 * all (Campolongo et al. 2007, section 2.2). Of a group of several factors only the size of the effect means something.
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
    private final Groups groups;
    private final int trajectories;

    private Morris(Design design, Groups groups, int trajectories) {
        this.design = design;
        this.groups = groups;
        this.trajectories = trajectories;
    }

    /** Names of the groups, and the index of each factor's. */
    private record Groups(List<String> names, int[] of) {
        static Groups of(List<String> groupOf) {
            List<String> names = groupOf.stream().distinct().toList();
            return new Groups(names, groupOf.stream().mapToInt(names::indexOf).toArray());
        }

        boolean single(int group) {
            return Arrays.stream(of).filter(one -> one == group).count() == 1;
        }
    }

    /**
     * What a factor does to the figure, in the figure's unit for a move through the factor's whole range.
     *
     * @param name of the factor or group
     * @param mu mean elementary effect: near 0 also when effects cancel out; {@code NaN} for a group of several factors
     * @param muStar mean size of the elementary effects (Campolongo, F., Cariboni, J. and Saltelli, A. 2007, "An effective screening design for sensitivity
     *     analysis of large models", Environmental Modelling and Software 22(10)), at least 0, with its t interval over trajectories
     * @param sigma standard deviation of the elementary effects: large when the effect depends on the level of this or of other factors; {@code NaN} for a
     *     single effect and for a group of several factors
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
        return plan(names, names, trajectories, draws);
    }

    /**
     * A plan of points for factors in groups.
     *
     * @param names of the factors
     * @param groupOf name of the group of each factor
     * @param trajectories number of trajectories, at least 2
     * @param draws where chance comes from
     * @throws IllegalArgumentException when there are fewer than two trajectories, or not a group for each factor
     */
    public static Morris plan(List<String> names, List<String> groupOf, int trajectories, Draws draws) {
        if (trajectories < 2) {
            throw new IllegalArgumentException("at least 2 trajectories are needed, not " + trajectories);
        }
        if (groupOf.size() != names.size()) {
            throw new IllegalArgumentException(names.size() + " factors need a group each, not " + groupOf.size());
        }
        Groups groups = Groups.of(groupOf);
        List<double[]> points = new ArrayList<>();
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            points.addAll(trajectory(names.size(), groups, draws.at(PURPOSE, trajectory)));
        }
        return new Morris(Design.of(names, points.toArray(double[][]::new)), groups, trajectories);
    }

    private static List<double[]> trajectory(int factors, Groups groups, PurposeDraws chance) {
        double[] here = new double[factors];
        boolean[] up = new boolean[factors];
        for (int factor = 0; factor < factors; factor++) {
            up[factor] = chance.bernoulli(factor, DIRECTION, 0.5);
            int level = chance.integer(factor, START, LEVELS - JUMP) + (up[factor] ? 0 : JUMP);
            here[factor] = level / (LEVELS - 1.0);
        }
        List<double[]> points = new ArrayList<>(List.of(here));
        for (int group : Shuffle.of(groups.names().size(), chance, ORDER)) {
            here = here.clone();
            for (int factor = 0; factor < factors; factor++) {
                if (groups.of()[factor] == group) {
                    int level = (int) Math.round(here[factor] * (LEVELS - 1)) + (up[factor] ? JUMP : -JUMP);
                    here[factor] = level / (LEVELS - 1.0);
                }
            }
            points.add(here);
        }
        return points;
    }

    /** How many points a plan has: trajectories x (factors or groups + 1). */
    public static long points(int factors, int trajectories) {
        return (long) trajectories * (factors + 1);
    }

    /** The points, trajectory by trajectory. */
    public Design design() {
        return design;
    }

    /**
     * The effects, in the order of the factors or of their groups.
     *
     * @param figure the figure at each point of {@link #design()}, {@code NaN} where there is none
     * @return without those of which no move has a figure at both ends
     * @throws IllegalArgumentException when there is not one for each point, or one is infinite
     */
    public List<Effect> effects(double[] figure) {
        Figures.require(figure, design.size());
        int moves = groups.names().size();
        List<List<Double>> effects = new ArrayList<>();
        groups.names().forEach(name -> effects.add(new ArrayList<>()));
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            for (int move = 0; move < moves; move++) {
                int before = trajectory * (moves + 1) + move;
                int factor = moved(before);
                double sign = design.at(before + 1, factor) > design.at(before, factor) ? 1 : -1;
                double effect = sign * (figure[before + 1] - figure[before]) / DELTA;
                if (!Double.isNaN(effect)) {
                    effects.get(groups.of()[factor]).add(effect);
                }
            }
        }
        List<Effect> list = new ArrayList<>();
        for (int group = 0; group < moves; group++) {
            if (!effects.get(group).isEmpty()) {
                list.add(effect(group, effects.get(group)));
            }
        }
        return list;
    }

    private Effect effect(int group, List<Double> effects) {
        double[] values = effects.stream().mapToDouble(Double::doubleValue).toArray();
        double[] sizes = Arrays.stream(values).map(Math::abs).toArray();
        MeanInterval mean = MeanInterval.of(values);
        boolean directed = groups.single(group);
        return new Effect(
                groups.names().get(group),
                directed ? mean.mean() : Double.NaN,
                MeanInterval.of(sizes),
                directed ? mean.standardDeviation() : Double.NaN);
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
