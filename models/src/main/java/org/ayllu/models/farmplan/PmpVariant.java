package org.ayllu.models.farmplan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the quadratic cost of an activity follows from λ, the dual of its calibration constraint, and x⁰, its observed level. In all variants the marginal cost at x⁰
 * is λ, so that all reproduce the observed plan; they differ in how strongly they answer to prices.
 */
public sealed interface PmpVariant {
    /**
     * The cost of an activity.
     *
     * @param name its name
     * @param dual λ, US$ a unit
     * @param observed x⁰, above 0
     * @param revenue what a unit brings at observed prices, US$
     */
    PmpCost cost(String name, double dual, double observed, double revenue);

    /** Howitt (1995): d = 0, Q = λ/x⁰. An activity at the margin of the linear programme, λ = 0, stays linear. */
    record Standard() implements PmpVariant {
        @Override
        public PmpCost cost(String name, double dual, double observed, double revenue) {
            return new PmpCost(0, atLeastZero(name, dual) / observed);
        }
    }

    /** Average costs stay what the accounts say: d = −λ, Q = 2λ/x⁰ (T. Heckelei and W. Britz 2005). */
    record AverageCost() implements PmpVariant {
        @Override
        public PmpCost cost(String name, double dual, double observed, double revenue) {
            return new PmpCost(-dual, 2 * atLeastZero(name, dual) / observed);
        }
    }

    /**
     * Given elasticities σ of levels with respect to own revenue, as long as what land, labour and capital are worth does not change:
     * Q = revenue/(σ·x⁰), d = λ − Q·x⁰ (S. Helming, L. Peeters and P. Veendendaal 2001). Where those values change with the plan, it answers less.
     *
     * @param elasticities by activity, above 0
     */
    record Elasticities(Map<String, Double> elasticities) implements PmpVariant {
        /** Copies the map. */
        public Elasticities {
            elasticities = Collections.unmodifiableMap(new LinkedHashMap<>(elasticities));
        }

        @Override
        public PmpCost cost(String name, double dual, double observed, double revenue) {
            Double elasticity = elasticities.get(name);
            if (elasticity == null || !(elasticity > 0) || !(revenue > 0)) {
                throw new IllegalArgumentException(
                        name + " needs a revenue and a supply elasticity above 0, but has " + revenue + " and "
                                + (elasticity == null ? "none" : elasticity) + ". Maybe use the standard variant");
            }
            double quadratic = revenue / (elasticity * observed);
            return new PmpCost(dual - quadratic * observed, quadratic);
        }
    }

    private static double atLeastZero(String name, double dual) {
        if (dual < -1e-9) {
            throw new IllegalArgumentException("at its observed level " + name + " brings " + (float) -dual
                    + " US$ a unit less than the land, labour and capital it takes, so that no rising cost explains it."
                    + " Maybe its yield or price is too low, or use the variant with elasticities");
        }
        return Math.max(0, dual);
    }
}
