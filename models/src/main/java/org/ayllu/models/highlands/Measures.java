package org.ayllu.models.highlands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.household.Accounts;
import org.ayllu.core.household.Activity;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.mechanism.Figure;
import org.ayllu.core.mechanism.Mechanism;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.models.model.Measure;

/**
 * The figures that are sums over households divided by sums over households. Summands are read from the columns once for all figures and groupings, since
 * the same days and incomes enter many of them.
 */
final class Measures {
    /** A figure: the sum of some summands over the sum of others; where it is a share of net income, not defined unless that is positive. */
    @SuppressWarnings("ArrayRecordComponent")
    record Ratio(Measure measure, int[] above, int[] below, boolean ofNet) {
        /** Its value; no number where it is not defined. */
        double value(double sumAbove, double sumBelow) {
            return ofNet && sumBelow <= 0 ? Double.NaN : sumAbove / sumBelow;
        }
    }

    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final HighlandsTerms terms;
    private final boolean bands;
    private final List<IntToDoubleFunction> summands = new ArrayList<>();
    private final List<Ratio> ratios = new ArrayList<>();
    private final int[] one;
    private final int[] days = new int[Activity.values().length];
    private final List<IncomeSource> sources;
    private final int[] income;
    private final int grossCrops;

    /** The figures of a run. */
    Measures(HighlandsRun run) {
        this.households = run.tables().households();
        this.municipalities = run.tables().municipalities();
        this.terms = run.terms();
        this.bands = run.theory().bands();
        this.sources = run.ledger().sources();
        this.income = new int[sources.size()];
        this.one = new int[] {add(h -> 1)};
        this.grossCrops = add(households.accounts.grossCrops::at);
        people();
        labour();
        income();
        food();
        migration();
        for (Mechanism mechanism : run.mechanisms()) {
            for (Figure figure : mechanism.figures()) {
                if (figure.value() instanceof Figure.MeanOfHouseholds mean) {
                    mean(figure.name(), figure.unit(), figure.doc(), mean.value());
                }
            }
        }
    }

    /** What is summed, by household. */
    List<IntToDoubleFunction> summands() {
        return summands;
    }

    /** What is reported. */
    List<Ratio> ratios() {
        return ratios;
    }

    private int add(IntToDoubleFunction summand) {
        summands.add(summand);
        return summands.size() - 1;
    }

    private int mean(String name, String unit, String doc, IntToDoubleFunction value) {
        int summand = add(value);
        ratio(name, unit, doc, new int[] {summand}, one);
        return summand;
    }

    private void ratio(String name, String unit, String doc, int[] above, int[] below) {
        ratios.add(new Ratio(new Measure(name, unit, doc), above, below, false));
    }

    private void people() {
        mean("persons", "persons/household", "Members at home.", h -> households.size.at(h));
        mean("workers", "persons/household", "Members at home of working age.", h -> households.workers.at(h));
        mean("cropland", "ha/household", "Cropland, rainfed and irrigated.", households::land);
        mean("croppedLand", "ha/household", "Cropland that is cropped in the year.", h -> households.cropped.at(h));
        mean("travelHours", "hours", "Hours from the farm to the market.", h -> households.travelHours.at(h));
        mean("herd", "TLU/household", "Herd.", h -> households.herd.at(h));
        mean("tools", "US$/household", "Tools and small equipment.", h -> households.tools.at(h));
        mean("cash", "US$/household", "Cash in hand, debts counted as negative.", h -> households.cash.at(h));
    }

    private void labour() {
        Accounts accounts = households.accounts;
        for (Activity activity : Activity.values()) {
            days[activity.ordinal()] = mean(
                    "labourDays." + camel(activity.name()),
                    "days/household/year",
                    "Days of " + activity.label() + ".",
                    h -> accounts.days.get(activity.ordinal()).at(h));
        }
        int hired = mean(
                "labourDays.hired",
                "days/household/year",
                "Days hired for the own crops.",
                h -> accounts.hiredDays.at(h));
        ratio(
                "offFarmLabourShare",
                "fraction",
                "Share of working days off the own farm.",
                days(Activity::offFarm),
                days(activity -> activity.offFarm() || activity.ownFarm()));
        ratio(
                "ownFarmShare",
                "fraction",
                "Share of the family's farm work, for itself and for wages, that is on the own farm.",
                days(Activity::ownFarm),
                days(activity ->
                        activity.ownFarm() || activity == Activity.FARM_WAGE || activity == Activity.ESTATE_WAGE));
        int own = days[Activity.OWN_CROPS.ordinal()];
        ratio(
                "familyLabourShare",
                "fraction",
                "Share of the family in the work on its crops; the rest is hired.",
                new int[] {own},
                new int[] {own, hired});
        mean("shadowWage", "US$/day", "Shadow wage in the plan of the year.", h -> households.planWage.at(h));
    }

    private int[] days(Predicate<Activity> which) {
        return Arrays.stream(Activity.values())
                .filter(which)
                .mapToInt(activity -> days[activity.ordinal()])
                .toArray();
    }

    private void income() {
        Accounts accounts = households.accounts;
        for (int s = 0; s < income.length; s++) {
            IncomeSource source = sources.get(s);
            DoubleColumn column = accounts.incomeOf(source);
            income[s] = mean(
                    "income." + source.name(), "US$/household/year", "Income from " + source.label() + ".", column::at);
        }
        int[] all = incomes(source -> true);
        ratio("income.total", "US$/household/year", "Income from all sources.", all, one);
        incomeShare("offFarm", "earned off the own farm", incomes(IncomeSource::offFarm), all);
        incomeShare(
                "localNonFarm",
                "from local work outside farming, for wages or in an own trade",
                incomes(source -> source.origin() == IncomeSource.Origin.LOCAL),
                all);
        ratio(
                "realIncomePerPerson",
                "US$ base/person/year",
                "Income per person at base prices.",
                new int[] {add(h -> accounts.realIncomePerPerson.at(h) * households.size.at(h))},
                new int[] {add(h -> households.size.at(h))});
        mean(
                "otherGoods",
                "US$/household/season",
                "Paid for other goods in the last season.",
                h -> households.goods.at(h));
    }

    /** The share of a part in what comes in, all of it before costs, and in net income, where the own farm counts less what it costs. */
    private void incomeShare(String name, String what, int[] part, int[] net) {
        int[] gross = incomes(source -> !source.equals(IncomeSource.CROPS));
        gross = Arrays.copyOf(gross, gross.length + 1);
        gross[gross.length - 1] = grossCrops;
        ratio(
                name + "IncomeShare",
                "fraction",
                "Share of receipts and own production " + what + "; crops before inputs and hired labour.",
                part,
                gross);
        Measure ofNet = new Measure(name + "NetIncomeShare", "ratio", "Part of net income " + what + ".");
        ratios.add(new Ratio(ofNet, part, net, true));
    }

    private int[] incomes(Predicate<IncomeSource> which) {
        return IntStream.range(0, income.length)
                .filter(s -> which.test(sources.get(s)))
                .map(s -> income[s])
                .toArray();
    }

    private void food() {
        Accounts accounts = households.accounts;
        mean("stapleOutput", "US$ base/household/year", "Food harvested, at base prices.", h -> accounts.harvest.at(h));
        mean("foodEaten", "US$ base/household/year", "Food eaten, at base prices.", h -> accounts.eaten.at(h));
        mean(
                "netFoodSales",
                "US$ base/household/year",
                "Food sold less food bought, at base prices.",
                h -> accounts.netFoodSales.at(h));
        mean(
                "foodInStore",
                "US$ base/household",
                "Food in store at the end of the year.",
                h -> households.foodStock.at(h));
        mean(
                "shadowFoodPrice",
                "index",
                "Shadow price of food in the plan of the year, 1 = base price.",
                h -> households.planFoodPrice.at(h));
        mean(
                "farmGatePrice",
                "index",
                "Price that food brings at the farm, mean of the year, 1 = base price at the market.",
                this::farmGate);
        for (Regime regime : Regime.values()) {
            mean(
                    "food." + camel(regime.name()),
                    "fraction",
                    "Share of households that are " + words(regime) + " of food over the year.",
                    h -> Dimension.foodRegime(households, h) == regime ? 1 : 0);
            mean(
                    "labour." + camel(regime.name()),
                    "fraction",
                    "Share of households that are " + words(regime) + " of farm labour over the year.",
                    h -> Dimension.labourRegime(households, h) == regime ? 1 : 0);
        }
    }

    private double farmGate(int h) {
        int m = households.municipality.at(h);
        double hours = households.travelHours.at(h) * municipalities.farmTravel.at(m);
        double band = bands ? terms.food().band(hours) : 0;
        return municipalities.meanFoodPrice.at(m) * (1 - band);
    }

    private static String words(Regime regime) {
        return switch (regime) {
            case SELLER -> "net sellers";
            case SELF_SUFFICIENT -> "neither sellers nor buyers";
            case BUYER -> "net buyers";
        };
    }

    private void migration() {
        mean("migrants.city", "persons/household", "Members in the city.", h -> households.inCity.at(h));
        mean("migrants.abroad", "persons/household", "Members abroad.", h -> households.abroad.at(h));
        mean(
                "householdsWithMigrant",
                "fraction",
                "Share of households with somebody away for good.",
                h -> households.inCity.at(h) + households.abroad.at(h) > 0 ? 1 : 0);
        int seasonal = Activity.SEASONAL_MIGRATION.ordinal();
        mean(
                "seasonalMigrants",
                "fraction",
                "Share of households that worked in the city for a season.",
                h -> households.accounts.days.get(seasonal).at(h) > 0 ? 1 : 0);
    }

    /** {@code OWN_CROPS} to {@code ownCrops}. */
    static String camel(String constant) {
        StringBuilder text = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < constant.length(); i++) {
            char c = constant.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                text.append(upper ? c : Character.toLowerCase(c));
                upper = false;
            }
        }
        return text.toString();
    }
}
