package org.ayllu.models.classics;

/**
 * A household without a labour market weighs drudgery against consumption: it maximises c^b·l^(1−b) with c = F(L) and l = time − L. From
 * (b/c)·F'(L) = (1−b)/l follows L = a·b·time / (a·b + 1 − b): more mouths (a higher b) mean more work on the same land.
 *
 * <p>Reference: A. V. Chayanov (1925), The Theory of Peasant Economy, chapter 2, in the form of the agricultural household literature.
 *
 * @param farm the farm
 * @param time days
 * @param consumption b, the weight of consumption, between 0 and 1
 */
public record ChayanovHousehold(CobbDouglas farm, double time, double consumption) {
    /** What it does. */
    public record Choice(double labour, double leisure, double consumption, double utility, double shadowWage) {}

    /** Its optimum. */
    public Choice choose() {
        double weight = farm.share() * consumption;
        double labour = weight * time / (weight + 1 - consumption);
        double leisure = time - labour;
        double output = farm.output(labour);
        double utility = Math.pow(output, consumption) * Math.pow(leisure, 1 - consumption);
        return new Choice(labour, leisure, output, utility, farm.marginalProductOfLabour(labour));
    }
}
