package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.household.Activity;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.models.model.HouseholdYear;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;

/** A household's year for people: what it had, what its days and its food were worth to it and to the market, what it did with them, and why. */
public final class HouseholdStory {
    private static final double NEGLIGIBLE = 0.5;
    private static final int PRICE_DECIMALS = 2;

    private final HouseholdYear told;

    /** The story of a household. */
    public HouseholdStory(HouseholdYear told) {
        this.told = told;
    }

    /** All of it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        HouseholdYear.Means means = told.means();
        lines.addAll(Paragraph.hanging(
                        "At sowing  ",
                        means.members() + " at home, " + means.workers() + " of working age; "
                                + Numerals.of(means.land(), 2) + " ha of cropland; "
                                + Numerals.of(means.herd(), 1) + " TLU of animals; " + Numerals.of(means.cash(), 0)
                                + " US$ in cash; food for " + Numerals.of(means.store(), 0) + " US$ in store")
                .lines()
                .toList());
        add(lines, positions());
        add(lines, options());
        add(lines, days());
        add(lines, income());
        lines.add("");
        lines.addAll(food().lines().toList());
        lines.add("");
        lines.add("Why");
        for (String reason : new HouseholdReasons(told).sentences()) {
            lines.addAll(Paragraph.hanging("  - ", reason).lines().toList());
        }
        return lines;
    }

    private static void add(List<String> lines, TextTable table) {
        lines.add("");
        lines.addAll(table.lines());
    }

    private TextTable positions() {
        TextTable table =
                new TextTable(2, "What it is worth", "plan", "sold, it brings", "worth to it", "bought, it costs");
        row(table, "A day of farm work, US$", told.labour(), "days");
        row(table, "Food, US$ per US$ at base prices", told.food(), "food");
        return table;
    }

    private static void row(TextTable table, String name, HouseholdYear.Position position, String what) {
        table.row(
                name,
                plan(position.regime(), what),
                price(position.selling()),
                price(position.shadow()),
                price(position.buying()));
    }

    private static String plan(Regime regime, String what) {
        return switch (regime) {
            case SELLER -> "sells " + what;
            case SELF_SUFFICIENT -> "neither";
            case BUYER -> "buys " + what;
        };
    }

    private static String price(double value) {
        return Numerals.of(value, PRICE_DECIMALS);
    }

    private TextTable options() {
        TextTable table = new TextTable(1, "What a day could bring", "US$/day", "days offered", "days taken");
        for (HouseholdYear.Option option : told.options()) {
            boolean none = option.offered() == 0;
            table.row(
                    option.name(),
                    none ? "" : price(option.wage()),
                    Double.isInfinite(option.offered()) ? "any" : Numerals.of(option.offered(), 0),
                    Numerals.of(option.taken(), 0));
        }
        return table;
    }

    private TextTable days() {
        double all =
                told.days().values().stream().mapToDouble(Double::doubleValue).sum();
        TextTable table = new TextTable(1, "Days of the year", "days", "share");
        for (Map.Entry<Activity, Double> days : told.days().entrySet()) {
            if (days.getValue() >= NEGLIGIBLE) {
                table.row(days.getKey().label(), Numerals.of(days.getValue(), 0), share(days.getValue(), all));
            }
        }
        return table.row("all", Numerals.of(all, 0), share(all, all));
    }

    private TextTable income() {
        double all =
                told.income().values().stream().mapToDouble(Double::doubleValue).sum();
        TextTable table = new TextTable(1, "Income of the year", "US$", "share");
        told.income().entrySet().stream()
                .filter(source -> Math.abs(source.getValue()) >= NEGLIGIBLE)
                .sorted(Map.Entry.<IncomeSource, Double>comparingByValue(Comparator.reverseOrder()))
                .forEach(source -> table.row(
                        source.getKey().label(), Numerals.of(source.getValue(), 0), share(source.getValue(), all)));
        return table.row("all", Numerals.of(all, 0), share(all, all));
    }

    private static String share(double part, double all) {
        return all > 0 ? Numerals.of(100 * part / all, 0) + " %" : "";
    }

    private String food() {
        HouseholdYear.Meals meals = told.meals();
        double net = meals.netSales();
        String trade = Math.abs(net) < NEGLIGIBLE
                ? "sold and bought alike"
                : (net > 0 ? "sold " : "bought ") + Numerals.of(Math.abs(net), 0) + " more than it "
                        + (net > 0 ? "bought" : "sold");
        return Paragraph.hanging(
                "Food of the year, US$ at base prices:  ",
                "harvested " + Numerals.of(meals.harvested(), 0) + ", ate " + Numerals.of(meals.eaten(), 0) + ", "
                        + trade);
    }
}
