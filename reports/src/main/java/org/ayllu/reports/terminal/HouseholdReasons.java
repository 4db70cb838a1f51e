package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.household.Activity;
import org.ayllu.models.model.HouseholdYear;
import org.ayllu.reports.text.Numerals;

/** Why a household did what it did, in plain words: each sentence compares what a day or a good is worth to it with what the market gives or takes. */
final class HouseholdReasons {
    private static final double NEGLIGIBLE_DAYS = 0.5;
    private static final double NEARLY_ALL = 0.98;

    private final HouseholdYear told;

    HouseholdReasons(HouseholdYear told) {
        this.told = told;
    }

    List<String> sentences() {
        TheoryReasons theory = new TheoryReasons(told);
        List<String> sentences = new ArrayList<>(theory.sentences());
        if (theory.byPrices()) {
            sentences.add(theory.leavesOutWages() ? theory.withoutWages() : labour(told.labour()));
        }
        sentences.add(food(told.food()));
        List<String> missing = new ArrayList<>();
        for (HouseholdYear.Option option : told.options()) {
            if (option.offered() < NEGLIGIBLE_DAYS) {
                missing.add(option.name());
            } else if (Double.isFinite(option.offered())) {
                sentences.add(theory.decides(option) ? theory.job(option) : job(option));
            }
        }
        if (!missing.isEmpty()) {
            sentences.add("It was offered no " + String.join(", no ", missing) + ".");
        }
        double idle = days(Activity.IDLE);
        if (idle >= NEGLIGIBLE_DAYS) {
            sentences.add("It sought farm wage work for " + Numerals.of(idle, 0)
                    + " more days and found none: there were more hands than work.");
        }
        return sentences;
    }

    private double days(Activity activity) {
        return told.days().getOrDefault(activity, 0.0);
    }

    private static String dollars(double value) {
        return Numerals.of(value, 2) + " US$";
    }

    private String labour(HouseholdYear.Position labour) {
        return switch (labour.regime()) {
            case SELLER ->
                "More work on its own land would bring less than the " + dollars(labour.selling())
                        + " of a day of farm wage work, so it works for others: " + count(days(Activity.FARM_WAGE))
                        + " in the year.";
            case BUYER ->
                "One more day on its own land is worth the " + dollars(labour.buying())
                        + " that hiring one costs, so it hires: " + count(hired()) + " in the year.";
            case SELF_SUFFICIENT ->
                "A day on its own land is worth " + dollars(labour.shadow())
                        + " to it: more than farm wage work brings (" + dollars(labour.selling())
                        + "), less than hiring costs (" + dollars(labour.buying())
                        + "). So it plans neither to work on other farms nor to hire.";
        };
    }

    /** Days hired, which stand last among the options. */
    private double hired() {
        List<HouseholdYear.Option> options = told.options();
        return options.get(options.size() - 1).taken();
    }

    private static String count(double days) {
        return Numerals.count(Math.round(days), "day");
    }

    private static String food(HouseholdYear.Position food) {
        return switch (food.regime()) {
            case SELLER ->
                "It grows more food than it wants to eat, so what it eats is worth what selling brings: "
                        + price(food.selling()) + " of the base price.";
            case BUYER ->
                "It wants to eat more than it grows, so food is worth what buying costs: " + price(food.buying())
                        + " of the base price, which also makes its own harvest worth more.";
            case SELF_SUFFICIENT ->
                "Food is worth " + price(food.shadow())
                        + " of the base price to it: more than selling brings (" + price(food.selling())
                        + "), less than buying costs (" + price(food.buying()) + "). So it plans to live from its own.";
        };
    }

    private static String price(double value) {
        return Numerals.of(value, 2);
    }

    private String job(HouseholdYear.Option job) {
        double worth = told.labour().shadow();
        String offer = count(job.offered()) + " of " + job.name() + " at " + dollars(job.wage()) + " a day";
        if (job.taken() >= NEARLY_ALL * job.offered()) {
            return "It was offered " + offer + " and took all of it: a day at home is worth less"
                    + (job.wage() >= worth ? "." : " in those seasons.");
        }
        if (job.taken() < NEGLIGIBLE_DAYS) {
            return "It was offered " + offer + " and took none: "
                    + (job.wage() < worth ? "a day at home is worth more." : "it had no days to spare.");
        }
        return "It was offered " + offer + " and took " + count(job.taken())
                + ": in the other seasons its days were worth more at home.";
    }
}
