package org.ayllu.models.farmplan;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a plan is from the conditions of Karush, Kuhn and Tucker, written down from the farm itself and not from the programme that was solved: each figure is
 * the largest violation in parts of what is at stake.
 */
final class Optimality {
    private final Farm farm;
    private final Map<String, PmpCost> costs;
    private final FarmPlanResult plan;
    private final Map<String, Double> violations = new LinkedHashMap<>();

    Optimality(Farm farm, Map<String, PmpCost> costs, FarmPlanResult plan) {
        this.farm = farm;
        this.costs = costs;
        this.plan = plan;
        crops();
        herd();
        labour();
        food();
        constraints();
    }

    /** The largest of all. */
    double worst() {
        return violations.values().stream().mapToDouble(v -> v).max().orElseThrow();
    }

    Map<String, Double> violations() {
        return violations;
    }

    private void note(String what, double violation) {
        violations.merge(what, violation, Math::max);
    }

    private double worth(String constraint) {
        return plan.worthOf(constraint);
    }

    /** Of an activity at a level: its marginal gain is at most 0, and 0 where the level is above 0. */
    private void activity(String name, double level, double gain, double money) {
        note("level of " + name, -level);
        note("gain of " + name, gain / money);
        note("slack of " + name, Math.abs(gain / money) * Math.min(1, Math.max(0, level)));
    }

    /** Of a constraint: not exceeded, its dual not below 0, and 0 where the constraint is slack. */
    private void constraint(String name, double used, double limit) {
        double size = Math.max(1, Math.abs(limit));
        note("limit of " + name, (used - limit) / size);
        note("dual of " + name, -worth(name));
        note("slack of " + name, Math.abs((limit - used) / size) * Math.min(1, worth(name)));
    }

    private void crops() {
        double capital = 1 + worth("capital");
        for (FarmCrop crop : farm.crops()) {
            double gain = crop.sales() + worth("food") * crop.food() + worth("feed") * crop.feed();
            double money = Math.max(1, gain);
            double level = plan.level(crop.name());
            gain -= capital * crop.cost() + worth("land");
            for (int s = 0; s < farm.seasons(); s++) {
                gain -= worth("labour " + (s + 1)) * crop.days().get(s);
            }
            gain -= costs.getOrDefault(crop.name(), PmpCost.NONE).marginal(level);
            activity(crop.name(), level, gain, money);
        }
    }

    private void herd() {
        FarmHerd herd = farm.herd();
        double gain =
                herd.margin() - (1 + worth("capital")) * herd.cost() - worth("feed") * herd.feed() - worth("animals");
        for (int s = 0; s < farm.seasons(); s++) {
            gain -= worth("labour " + (s + 1)) * herd.days().get(s);
        }
        gain -= costs.getOrDefault(Farm.HERD, PmpCost.NONE).marginal(plan.head());
        activity(Farm.HERD, plan.head(), gain, Math.max(1, herd.margin()));
    }

    private void labour() {
        FarmLabour labour = farm.labour();
        for (int s = 0; s < farm.seasons(); s++) {
            String season = " " + (s + 1);
            double day = worth("labour" + season);
            double own = worth("family" + season) + labour.reservationWage();
            activity("family", plan.familyDays().get(s), day - own, labour.hiredWage());
            activity(
                    "jobs", plan.jobDays().get(s), labour.jobWage() - own - worth("jobs" + season), labour.hiredWage());
            double hire = (1 + worth("capital")) * labour.hiredWage();
            activity("hired", plan.hiredDays().get(s), day - hire, labour.hiredWage());
        }
    }

    private void food() {
        FarmNeeds needs = farm.needs();
        activity("sold", plan.foodSold(), needs.sellingPrice() - worth("food"), needs.buyingPrice());
        double price = (1 + worth("capital")) * needs.buyingPrice();
        activity("bought", plan.foodBought(), worth("food") - price, needs.buyingPrice());
    }

    private void constraints() {
        double land = 0;
        double feed = farm.herd().feed() * plan.head();
        double food = plan.foodSold() - plan.foodBought();
        double capital = farm.herd().cost() * plan.head() + farm.needs().buyingPrice() * plan.foodBought();
        for (FarmCrop crop : farm.crops()) {
            double level = plan.level(crop.name());
            land += level;
            feed -= crop.feed() * level;
            food -= crop.food() * level;
            capital += crop.cost() * level;
        }
        for (int s = 0; s < farm.seasons(); s++) {
            double work = farm.herd().days().get(s) * plan.head();
            for (FarmCrop crop : farm.crops()) {
                work += crop.days().get(s) * plan.level(crop.name());
            }
            String season = " " + (s + 1);
            double family = plan.familyDays().get(s);
            double jobs = plan.jobDays().get(s);
            double hired = plan.hiredDays().get(s);
            capital += farm.labour().hiredWage() * hired;
            constraint("labour" + season, work - family - hired, 0);
            constraint(
                    "family" + season, family + jobs, farm.labour().familyDays().get(s));
            constraint("jobs" + season, jobs, farm.labour().jobDays().get(s));
        }
        constraint("land", land, farm.land());
        constraint("feed", feed, farm.herd().pasture());
        constraint("animals", plan.head(), farm.herd().most());
        constraint("food", food, -farm.needs().food());
        constraint("capital", capital, farm.needs().workingCapital());
    }
}
