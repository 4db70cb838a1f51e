package org.ayllu.models.farmplan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayllu.models.programming.QuadraticProgramme;

/**
 * The best plan of one farm household for a year, as a linear programme, or as a quadratic one once calibrated ({@link PmpCalibration}). With x_c hectares of
 * crop c, h head, F_s, O_s and H_s days of the family on the farm, of the family elsewhere and hired, B and V food bought and sold:
 * <pre>
 * max  Σ_c (sales_c − cost_c)·x_c + (margin − cost_h)·h + Σ_s (jobWage·O_s − hiredWage·H_s − reservationWage·(F_s + O_s))
 *      + sellingPrice·V − buyingPrice·B − Σ_c (d_c·x_c + Q_c·x_c²/2) − (d_h·h + Q_h·h²/2)
 * s.t. Σ_c x_c ≤ land                                                 land
 *      Σ_c days_cs·x_c + days_hs·h ≤ F_s + H_s                        labour s
 *      F_s + O_s ≤ familyDays_s,   O_s ≤ jobDays_s                    family s, jobs s
 *      feed·h ≤ Σ_c feed_c·x_c + pasture,   h ≤ most                  feed, animals
 *      food + V ≤ Σ_c food_c·x_c + B                                  food
 *      Σ_c cost_c·x_c + cost_h·h + hiredWage·Σ_s H_s + buyingPrice·B ≤ workingCapital      capital
 * </pre>
 * all at least 0. Reference: P. Hazell and R. Norton (1986), Mathematical Programming for Economic Analysis in Agriculture, chapters 3 and 4.
 */
public final class FarmPlan {
    private final Farm farm;
    private final Map<String, PmpCost> costs;
    private final QuadraticProgramme programme = new QuadraticProgramme("the farm");
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final int[] family;
    private final int[] jobs;
    private final int[] hired;
    private final int bought;
    private final int sold;

    /** The plan of a farm by its accounts alone, a linear programme. */
    public FarmPlan(Farm farm) {
        this(farm, Map.of());
    }

    /**
     * The plan of a farm with calibrated costs.
     *
     * @param costs by crop, and of {@link Farm#HERD}; none for those not named
     * @throws IllegalArgumentException when they name what the farm does not have
     */
    public FarmPlan(Farm farm, Map<String, PmpCost> costs) {
        this.farm = farm;
        this.costs = new LinkedHashMap<>(costs);
        FarmLabour labour = farm.labour();
        for (FarmCrop crop : farm.crops()) {
            level(crop.name(), crop.sales() - crop.cost());
        }
        level(Farm.HERD, farm.herd().margin() - farm.herd().cost());
        for (String name : costs.keySet()) {
            if (!levels.containsKey(name)) {
                throw new IllegalArgumentException(
                        "there are costs of " + name + ", which the farm does not have; it has " + levels.keySet());
            }
        }
        family = bySeason("family", -labour.reservationWage());
        jobs = bySeason("jobs", labour.jobWage() - labour.reservationWage());
        hired = bySeason("hired", -labour.hiredWage());
        bought = programme.activity("bought", -farm.needs().buyingPrice(), 0);
        sold = programme.activity("sold", farm.needs().sellingPrice(), 0);
        landAndLabour();
        herdAndFood();
        capital();
    }

    private void level(String name, double margin) {
        PmpCost cost = costs.getOrDefault(name, PmpCost.NONE);
        levels.put(name, programme.activity(name, margin - cost.linear(), cost.quadratic()));
    }

    private int[] bySeason(String name, double worth) {
        return IntStream.range(0, farm.seasons())
                .map(s -> programme.activity(name + " " + (s + 1), worth, 0))
                .toArray();
    }

    private void landAndLabour() {
        QuadraticProgramme.Row land = programme.atMost("land", farm.land());
        farm.crops().forEach(crop -> land.set(level(crop.name()), 1));
        for (int s = 0; s < farm.seasons(); s++) {
            QuadraticProgramme.Row labour = programme.atMost("labour " + (s + 1), 0);
            for (FarmCrop crop : farm.crops()) {
                labour.set(level(crop.name()), crop.days().get(s));
            }
            labour.set(level(Farm.HERD), farm.herd().days().get(s))
                    .set(family[s], -1)
                    .set(hired[s], -1);
            programme
                    .atMost("family " + (s + 1), farm.labour().familyDays().get(s))
                    .set(family[s], 1)
                    .set(jobs[s], 1);
            programme.atMost("jobs " + (s + 1), farm.labour().jobDays().get(s)).set(jobs[s], 1);
        }
    }

    private void herdAndFood() {
        QuadraticProgramme.Row feed = programme
                .atMost("feed", farm.herd().pasture())
                .set(level(Farm.HERD), farm.herd().feed());
        QuadraticProgramme.Row food =
                programme.atMost("food", -farm.needs().food()).set(sold, 1).set(bought, -1);
        for (FarmCrop crop : farm.crops()) {
            feed.set(level(crop.name()), -crop.feed());
            food.set(level(crop.name()), -crop.food());
        }
        programme.atMost("animals", farm.herd().most()).set(level(Farm.HERD), 1);
    }

    private void capital() {
        QuadraticProgramme.Row capital =
                programme.atMost("capital", farm.needs().workingCapital());
        farm.crops().forEach(crop -> capital.set(level(crop.name()), crop.cost()));
        capital.set(level(Farm.HERD), farm.herd().cost());
        for (int each : hired) {
            capital.set(each, farm.labour().hiredWage());
        }
        capital.set(bought, farm.needs().buyingPrice());
    }

    /** Index of a crop or the herd in the programme. */
    int level(String name) {
        Integer at = levels.get(name);
        if (at == null) {
            throw new IllegalArgumentException("the farm has no " + name + "; it has " + levels.keySet());
        }
        return at;
    }

    /** What is solved. */
    QuadraticProgramme programme() {
        return programme;
    }

    /** The farm. */
    public Farm farm() {
        return farm;
    }

    /** Its calibrated costs. */
    public Map<String, PmpCost> costs() {
        return Collections.unmodifiableMap(costs);
    }

    /**
     * Finds the best plan.
     *
     * @throws IllegalArgumentException when no plan is possible, naming the constraints that cannot be met
     */
    public FarmPlanResult solve() {
        QuadraticProgramme.Solution found = programme.solve();
        double[] values = found.values();
        Map<String, Double> hectares = farm.crops().stream()
                .collect(Collectors.toMap(
                        FarmCrop::name, crop -> values[level(crop.name())], (a, b) -> a, LinkedHashMap::new));
        Map<String, Double> worth = new LinkedHashMap<>();
        for (int i = 0; i < found.duals().length; i++) {
            worth.put(programme.rows().get(i).name(), found.duals()[i]);
        }
        return new FarmPlanResult(
                hectares,
                values[level(Farm.HERD)],
                at(values, family),
                at(values, jobs),
                at(values, hired),
                values[bought],
                values[sold],
                found.objective(),
                worth);
    }

    private static List<Double> at(double[] values, int[] indices) {
        return IntStream.of(indices).mapToObj(i -> values[i]).toList();
    }
}
