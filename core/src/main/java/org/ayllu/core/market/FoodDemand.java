package org.ayllu.core.market;

import org.ayllu.core.math.Elementary;

/**
 * Demand for local staples. Eaters mix local and traded staples with constant elasticity of substitution σ: food costs
 * {@code P = (a·p_L^(1−σ) + (1−a)·p_T^(1−σ))^(1/(1−σ))} and takes {@code a·(p_L/P)^−σ} of local staples a unit. Cities buy {@code D·p_L^−η·p_T^η'}.
 */
record FoodDemand(FoodTerms terms) {

    /** Price index of food. */
    double foodPrice(double local, double traded) {
        double a = terms.localShare();
        double power = 1 - terms.substitution();
        if (Math.abs(power) < 1e-9) {
            return Elementary.exp(a * Elementary.log(local) + (1 - a) * Elementary.log(traded));
        }
        double mean = a * Elementary.pow(local, power) + (1 - a) * Elementary.pow(traded, power);
        return Elementary.pow(mean, 1 / power);
    }

    /** Local staples in a unit of food. */
    double localPerUnit(double local, double foodPrice) {
        return terms.localShare() * Elementary.pow(local / foodPrice, -terms.substitution());
    }

    /** What cities buy for each unit they buy at base prices. */
    double city(double local, double traded) {
        return Elementary.pow(local, -terms.cityElasticity()) * Elementary.pow(traded, terms.cityCrossElasticity());
    }
}
