package org.ayllu.models.classics;

import org.ayllu.core.math.Elementary;

/**
 * A farm that divides what land and labour bring, X = A·T^(1−a)·L^a, between a food crop and a cash crop along a frontier of constant elasticity of
 * transformation σ. At prices p_f and p_c an X earns P = (k·p_f^(1+σ) + (1−k)·p_c^(1+σ))^(1/(1+σ)), and the crops are q_f = k·X·(p_f/P)^σ and
 * q_c = (1−k)·X·(p_c/P)^σ.
 *
 * <p>Reference: A. A. Powell and F. H. G. Gruen (1968), The constant elasticity of transformation production frontier and linear supply system,
 * International Economic Review 9(3).
 *
 * @param land what both crops are made of
 * @param foodShare k, share of food in earnings at equal prices, between 0 and 1
 * @param transformation σ, above 0
 */
public record TwoCropFarm(CobbDouglas land, double foodShare, double transformation) {
    /** P, what a unit of X earns. */
    public double earning(double foodPrice, double cashPrice) {
        double power = 1 + transformation;
        double relative = Elementary.pow(foodPrice / cashPrice, power);
        return cashPrice * Elementary.pow(foodShare * relative + 1 - foodShare, 1 / power);
    }

    /** Labour at which a day earns its wage. */
    public double labour(double earning, double wage) {
        return land.labourAt(wage / earning);
    }

    /** Food harvested with some labour. */
    public double food(double labour, double foodPrice, double earning) {
        return foodShare * land.output(labour) * Elementary.pow(foodPrice / earning, transformation);
    }

    /** Cash crop harvested with some labour. */
    public double cash(double labour, double cashPrice, double earning) {
        return (1 - foodShare) * land.output(labour) * Elementary.pow(cashPrice / earning, transformation);
    }
}
