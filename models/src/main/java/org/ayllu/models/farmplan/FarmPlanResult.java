package org.ayllu.models.farmplan;

import java.util.List;
import java.util.Map;

/**
 * What a farm does at its best plan.
 *
 * @param hectares by crop
 * @param head of the herd
 * @param familyDays of the family on crops and herd, by season
 * @param jobDays of the family elsewhere, by season
 * @param hiredDays by season
 * @param foodBought units of food
 * @param foodSold units of food
 * @param objective gross margin less what family work must bring and less calibrated costs, US$
 * @param worth what another unit of each constraint is worth, US$, by name: {@code land}, {@code labour 1} … (another day), {@code family 1} …,
 *     {@code jobs 1} …, {@code feed}, {@code animals} (at most), {@code food} (a unit less that must be eaten), {@code capital}
 */
public record FarmPlanResult(
        Map<String, Double> hectares,
        double head,
        List<Double> familyDays,
        List<Double> jobDays,
        List<Double> hiredDays,
        double foodBought,
        double foodSold,
        double objective,
        Map<String, Double> worth) {
    /** Level of an activity: hectares of a crop, or head of {@link Farm#HERD}. */
    public double level(String activity) {
        return activity.equals(Farm.HERD) ? head : of(hectares, activity);
    }

    /** What another unit of a constraint is worth, US$. */
    public double worthOf(String constraint) {
        return of(worth, constraint);
    }

    private static double of(Map<String, Double> values, String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + name + "; there are " + values.keySet());
        }
        return value;
    }
}
