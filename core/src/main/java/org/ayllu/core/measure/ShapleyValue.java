package org.ayllu.core.measure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Divides an effect among the factors that bring it about together, such as the channels of a reform or the obstacles that hold income back. The outcome is
 * worked out once for each of the 2<sup>n</sup> sets of factors switched on, and the share of a factor is what it adds to the others, averaged over all orders in
 * which they may be switched on:
 * <pre>
 * &phi;<sub>i</sub> = &Sigma; over sets S without i of  |S|! (n - |S| - 1)! / n! &middot; (v(S and i) - v(S))
 * </pre>
 * The shares add up to v(all) - v(none) whatever the outcome, a factor that changes nothing has share 0, and factors that are alike have the same. (Shapley 1953,
 * Contributions to the Theory of Games II; Shorrocks 1999, published 2013, Journal of Economic Inequality 11(1).)
 */
public final class ShapleyValue {
    /** Most factors; their sets are a million. */
    public static final int MOST_FACTORS = 20;

    private final int factors;
    private final double[] outcomeOf;

    private ShapleyValue(int factors, double[] outcomeOf) {
        this.factors = factors;
        this.outcomeOf = outcomeOf;
    }

    /**
     * Works out every set, in ascending order of its number.
     *
     * @param factors n, 1 to {@value #MOST_FACTORS}
     * @param outcome v: the outcome when the factors are on whose bits are set, bit 0 standing for factor 0; called once for each number from 0 to
     *     2<sup>n</sup> - 1
     * @throws IllegalArgumentException when there are too few or too many factors, or an outcome is not finite
     */
    public static ShapleyValue of(int factors, IntToDoubleFunction outcome) {
        if (factors < 1 || factors > MOST_FACTORS) {
            throw new IllegalArgumentException(
                    "there must be 1 to " + MOST_FACTORS + " factors, but there are " + factors);
        }
        double[] outcomeOf = new double[1 << factors];
        for (int set = 0; set < outcomeOf.length; set++) {
            outcomeOf[set] = outcome.applyAsDouble(set);
            if (!(Math.abs(outcomeOf[set]) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "the outcome of the factors " + named(set) + " must be finite but is " + outcomeOf[set]);
            }
        }
        return new ShapleyValue(factors, outcomeOf);
    }

    private static String named(int set) {
        StringBuilder names = new StringBuilder("{");
        for (int factor = 0; set >> factor != 0; factor++) {
            if ((set >> factor & 1) == 1) {
                names.append(names.length() > 1 ? ", " : "").append(factor);
            }
        }
        return names.append('}').toString();
    }

    /** v(all) - v(none), which the shares add up to. */
    public double total() {
        return outcomeOf[outcomeOf.length - 1] - outcomeOf[0];
    }

    /** The share of each factor, in the unit of the outcome. */
    public double[] shares() {
        return owen(new int[factors]);
    }

    /**
     * How much more two factors do together than each without the other, averaged over the sets of others: the interaction index
     * I<sub>ij</sub> = &Sigma; over sets S without i and j of |S|! (n - |S| - 2)! / (n - 1)! &middot; (v(S,i,j) - v(S,i) - v(S,j) + v(S)). Above 0 they
     * help each other, below 0 one does what the other does. (Grabisch and Roubens 1999, International Journal of Game Theory 28(4).)
     *
     * @throws IllegalArgumentException when the two are not different factors
     */
    public double interaction(int one, int other) {
        if (one == other || Math.min(one, other) < 0 || Math.max(one, other) >= factors) {
            throw new IllegalArgumentException(
                    "two different factors of 0 to " + (factors - 1) + " are needed, not " + one + " and " + other);
        }
        int i = 1 << one;
        int j = 1 << other;
        double sum = 0;
        for (int set = 0; set < outcomeOf.length; set++) {
            if ((set & (i | j)) == 0) {
                double together = outcomeOf[set | i | j] - outcomeOf[set | i] - outcomeOf[set | j] + outcomeOf[set];
                sum += weight(factors - 1, Integer.bitCount(set)) * together;
            }
        }
        return sum;
    }

    /**
     * The share of each factor when factors come in groups that are switched on together: only orders count in which no group is interrupted. The shares of a
     * group then add up to what it gets as one factor among the groups, however finely it is divided. With all in one group, or each in one of its own, it is
     * {@link #shares()}. (Owen 1977, in Henn and Moeschlin, Mathematical Economics and Game Theory.)
     *
     * @param groupOf group of each factor, 0 upwards without gaps
     * @throws IllegalArgumentException when groups are not numbered so, or there is not one for each factor
     */
    public double[] owen(int[] groupOf) {
        int[] members = members(groupOf);
        double[] shares = new double[factors];
        for (int chosen = 0; chosen < 1 << members.length; chosen++) {
            int outside = union(members, chosen);
            for (int factor = 0; factor < factors; factor++) {
                if ((chosen >> groupOf[factor] & 1) == 0) {
                    shares[factor] += weight(members.length, Integer.bitCount(chosen))
                            * addition(factor, members[groupOf[factor]], outside);
                }
            }
        }
        return shares;
    }

    /** What a factor adds to other members of its group, averaged over their orders, once the factors outside are on. */
    private double addition(int factor, int group, int outside) {
        int own = 1 << factor;
        int others = group & ~own;
        int size = Integer.bitCount(group);
        double sum = 0;
        int set = others;
        while (true) {
            int before = outside | set;
            sum += weight(size, Integer.bitCount(set)) * (outcomeOf[before | own] - outcomeOf[before]);
            if (set == 0) {
                return sum;
            }
            set = set - 1 & others;
        }
    }

    private int[] members(int[] groupOf) {
        if (groupOf.length != factors) {
            throw new IllegalArgumentException(factors + " factors need a group each, not " + groupOf.length);
        }
        int[] members = new int[Arrays.stream(groupOf).max().orElse(0) + 1];
        for (int factor = 0; factor < factors; factor++) {
            if (groupOf[factor] < 0) {
                throw new IllegalArgumentException("group of factor " + factor + " is " + groupOf[factor]);
            }
            members[groupOf[factor]] |= 1 << factor;
        }
        for (int group = 0; group < members.length; group++) {
            if (members[group] == 0) {
                throw new IllegalArgumentException("group " + group + " has no factor");
            }
        }
        return members;
    }

    private static int union(int[] members, int chosen) {
        int union = 0;
        for (int group = 0; group < members.length; group++) {
            union |= (chosen >> group & 1) == 1 ? members[group] : 0;
        }
        return union;
    }

    /** s! (n - s - 1)! / n!, the share of orders of n in which a given one comes just after given s. */
    private static double weight(int n, int s) {
        double orders = n;
        for (int k = 1; k <= s; k++) {
            orders = orders * (n - k) / k;
        }
        return 1 / orders;
    }
}
