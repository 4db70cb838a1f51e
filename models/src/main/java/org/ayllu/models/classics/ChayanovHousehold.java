package org.ayllu.models.classics;

import org.ayllu.core.math.Elementary;

/**
 * A household without a labour market weighs drudgery against consumption: it maximises (c − need)^b·l^(1−b) with c = F(L) and l = time − L, so that
 * b·F'(L)·(time − L) = (1−b)·(F(L) − need). More mouths (a larger need) mean more days on the same land and a lower worth of each. Without needs,
 * L = a·b·time / (a·b + 1 − b).
 *
 * <p>Reference: A. V. Chayanov (1925), The Theory of Peasant Economy, chapter 2; as a maximum: C. Nakajima (1986), Subjective Equilibrium Theory of the
 * Farm Household, chapter 2, with the utility of R. C. Geary and R. Stone.
 *
 * @param farm the farm
 * @param time days, above 0
 * @param consumption b, the weight of consumption, between 0 and 1
 * @param need consumption below which nothing else counts, at least 0
 */
public record ChayanovHousehold(CobbDouglas farm, double time, double consumption, double need) {
    private static final double NEARLY_NONE = 1e-12;

    /** A household without needs. */
    public ChayanovHousehold(CobbDouglas farm, double time, double consumption) {
        this(farm, time, consumption, 0);
    }

    /**
     * What it does.
     *
     * @param labour days on the farm
     * @param leisure days left
     * @param consumption its output, which it eats
     * @param utility 0 when it cannot meet its needs
     * @param shadowWage what one more day of work brings
     */
    public record Choice(double labour, double leisure, double consumption, double utility, double shadowWage) {}

    /** Its optimum. When all its days cannot bring what it needs, it works them all. */
    public Choice choose() {
        double labour = labour();
        double leisure = time - labour;
        double output = farm.output(labour);
        double above = Math.max(0, output - need);
        double utility = above > 0 && leisure > 0
                ? Elementary.pow(above, consumption) * Elementary.pow(leisure, 1 - consumption)
                : 0;
        return new Choice(labour, leisure, output, utility, farm.marginalProductOfLabour(labour));
    }

    private double labour() {
        double weight = farm.share() * consumption;
        double withoutNeed = weight * time / (weight + 1 - consumption);
        if (need == 0) {
            return withoutNeed;
        }
        double least = farm.labourFor(need);
        if (least >= time) {
            return time;
        }
        double low = Math.max(least, time * NEARLY_NONE);
        return Crossing.between(
                low,
                time,
                Math.max(withoutNeed, low),
                labour -> (1 - consumption) * (farm.output(labour) - need)
                        - consumption * farm.marginalProductOfLabour(labour) * (time - labour));
    }
}
