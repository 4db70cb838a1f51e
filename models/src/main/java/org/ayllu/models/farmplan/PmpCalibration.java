package org.ayllu.models.farmplan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Positive mathematical programming: finds costs under which an observed plan is the best one.
 *
 * <ol>
 *   <li>The linear programme of the accounts is solved with each observed level x⁰ held, (1 − 10⁻³)·x⁰ ≤ x ≤ (1 + 10⁻⁶)·x⁰. The duals of
 *       these constraints, λ (that of the upper less that of the lower), say how much more (or less) than the resources it takes a unit brings. The slack leaves
 *       scarce resources their own duals; it is wider below, so that an activity can make room for the others without being held.
 *   <li>A quadratic cost with the marginal cost λ at x⁰ takes the place of the constraints; {@link PmpVariant} says which.
 *   <li>The quadratic programme then has its best plan at x⁰, without constraints that hold it there, and answers smoothly to prices.
 * </ol>
 *
 * What was not observed (a level of 0) is left out: about it the method knows nothing. Reference: R. Howitt (1995), Positive mathematical programming,
 * American Journal of Agricultural Economics 77: 329-342.
 */
public final class PmpCalibration {
    private static final double ABOVE = 1e-6;
    private static final double BELOW = 1e-3;

    private final Farm farm;
    private final Map<String, Double> duals = new LinkedHashMap<>();
    private final Map<String, PmpCost> costs = new LinkedHashMap<>();

    /**
     * Calibrates a farm on what it was seen to do.
     *
     * @param seen the farm at observed prices
     * @param observed hectares by crop, and head of {@link Farm#HERD}; 0 for those not named
     * @param variant how costs follow from duals
     * @throws IllegalArgumentException when the farm has not the means for what was observed, or when the variant cannot explain it
     */
    public PmpCalibration(Farm seen, Map<String, Double> observed, PmpVariant variant) {
        farm = observedPart(seen, observed);
        FarmPlan plan = new FarmPlan(farm);
        List<String> names = observed.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        for (String name : names) {
            double level = level(observed, name);
            plan.programme().atMost(most(name), (1 + ABOVE) * level).set(plan.level(name), 1);
            plan.programme().atMost(least(name), -(1 - BELOW) * level).set(plan.level(name), -1);
        }
        FarmPlanResult held = plan.solve();
        for (String name : names) {
            double dual = held.worthOf(most(name)) - held.worthOf(least(name));
            duals.put(name, dual);
            costs.put(name, variant.cost(name, dual, level(observed, name), revenue(name, held.worthOf("food"))));
        }
    }

    private static Farm observedPart(Farm seen, Map<String, Double> observed) {
        List<FarmCrop> grown = seen.crops().stream()
                .filter(crop -> level(observed, crop.name()) > 0)
                .toList();
        Farm part = seen.withCrops(grown);
        return level(observed, Farm.HERD) > 0 ? part : part.withHerd(seen.herd().withMost(0));
    }

    private static double level(Map<String, Double> observed, String name) {
        Double level = observed.get(name);
        return level == null ? 0 : level;
    }

    private static String most(String name) {
        return "observed " + name + " at most";
    }

    private static String least(String name) {
        return "observed " + name + " at least";
    }

    private double revenue(String name, double foodPrice) {
        return farm.crops().stream()
                .filter(crop -> crop.name().equals(name))
                .mapToDouble(crop -> crop.sales() + foodPrice * crop.food())
                .findFirst()
                .orElse(farm.herd().margin());
    }

    /** λ by activity, US$ a hectare or head. */
    public Map<String, Double> duals() {
        return Collections.unmodifiableMap(duals);
    }

    /** Costs by activity. */
    public Map<String, PmpCost> costs() {
        return Collections.unmodifiableMap(costs);
    }

    /** The farm with what was observed only. */
    public Farm farm() {
        return farm;
    }

    /** The calibrated plan at observed prices. */
    public FarmPlan plan() {
        return new FarmPlan(farm, costs);
    }

    /** The calibrated plan of the same farm in other conditions. */
    public FarmPlan planOf(Farm changed) {
        return new FarmPlan(changed, costs);
    }
}
