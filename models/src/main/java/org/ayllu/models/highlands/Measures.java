package org.ayllu.models.highlands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.household.Accounts;
import org.ayllu.core.household.Activity;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;

/** The figures that are means over households, each with how it is read from the columns at the end of a year. */
final class Measures {
    /** A mean over households: of {@code value}, or where {@code per} is stated the sum of values over the sum of {@code per}. */
    record Mean(Measure measure, IntToDoubleFunction value, IntToDoubleFunction per) {}

    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final HighlandsTerms terms;
    private final boolean bands;
    private final List<Mean> list = new ArrayList<>();

    private Measures(HighlandsRun run) {
        this.households = run.tables().households();
        this.municipalities = run.tables().municipalities();
        this.terms = run.terms();
        this.bands = run.theory().bands();
    }

    /** All of them for a run. */
    static List<Mean> of(HighlandsRun run) {
        Measures measures = new Measures(run);
        measures.people();
        measures.labour();
        measures.income();
        measures.food();
        measures.migration();
        return measures.list;
    }

    private void mean(String name, String unit, String doc, IntToDoubleFunction value) {
        list.add(new Mean(new Measure(name, unit, doc), value, h -> 1));
    }

    private void share(String name, String doc, IntToDoubleFunction value, IntToDoubleFunction per) {
        list.add(new Mean(new Measure(name, "fraction", doc), value, per));
    }

    private void people() {
        mean("persons", "persons/household", "Members at home.", h -> households.size.at(h));
        mean("workers", "persons/household", "Members at home of working age.", h -> households.workers.at(h));
        mean("cropland", "ha/household", "Cropland, rainfed and irrigated.", households::land);
        mean("herd", "TLU/household", "Herd.", h -> households.herd.at(h));
        mean("tools", "US$/household", "Tools and small equipment.", h -> households.tools.at(h));
        mean("cash", "US$/household", "Cash in hand, debts counted as negative.", h -> households.cash.at(h));
    }

    private void labour() {
        Accounts accounts = households.accounts;
        for (Activity activity : Activity.values()) {
            mean(
                    "labourDays." + camel(activity.name()),
                    "days/household/year",
                    "Days of " + activity.label() + ".",
                    h -> accounts.days.get(activity.ordinal()).at(h));
        }
        mean("labourDays.hired", "days/household/year", "Days hired for the own crops.", h -> accounts.hiredDays.at(h));
        share(
                "offFarmLabourShare",
                "Share of working days off the own farm.",
                h -> days(h, Activity::offFarm),
                h -> days(h, activity -> activity.offFarm() || activity.ownFarm()));
        share(
                "ownFarmShare",
                "Share of the family's farm work, for itself and for wages, that is on the own farm.",
                h -> days(h, Activity::ownFarm),
                h -> days(
                        h,
                        activity -> activity.ownFarm()
                                || activity == Activity.FARM_WAGE
                                || activity == Activity.ESTATE_WAGE));
        share(
                "familyLabourShare",
                "Share of the family in the work on its crops; the rest is hired.",
                h -> days(h, activity -> activity == Activity.OWN_CROPS),
                h -> days(h, activity -> activity == Activity.OWN_CROPS) + accounts.hiredDays.at(h));
        mean("shadowWage", "US$/day", "Shadow wage in the plan of the year.", h -> households.planWage.at(h));
    }

    private double days(int h, java.util.function.Predicate<Activity> which) {
        double sum = 0;
        for (Activity activity : Activity.values()) {
            sum += which.test(activity)
                    ? households.accounts.days.get(activity.ordinal()).at(h)
                    : 0.0;
        }
        return sum;
    }

    private void income() {
        Accounts accounts = households.accounts;
        for (IncomeSource source : IncomeSource.values()) {
            mean(
                    "income." + camel(source.name()),
                    "US$/household/year",
                    "Income from " + source.label() + ".",
                    h -> accounts.income.get(source.ordinal()).at(h));
        }
        mean("income.total", "US$/household/year", "Income from all sources.", accounts::totalIncome);
        share(
                "offFarmIncomeShare",
                "Share of income earned off the own farm.",
                this::offFarmIncome,
                accounts::totalIncome);
        share(
                "localNonFarmIncomeShare",
                "Share of income from local work outside farming, for wages or in an own trade.",
                h -> accounts.income.get(IncomeSource.NON_FARM_WAGE.ordinal()).at(h)
                        + accounts.income.get(IncomeSource.OWN_TRADE.ordinal()).at(h),
                accounts::totalIncome);
        list.add(new Mean(
                new Measure("realIncomePerPerson", "US$ base/person/year", "Income per person at base prices."),
                h -> accounts.realIncomePerPerson.at(h) * households.size.at(h),
                h -> households.size.at(h)));
        mean(
                "otherGoods",
                "US$/household/season",
                "Paid for other goods in the last season.",
                h -> households.goods.at(h));
    }

    private double offFarmIncome(int h) {
        double sum = 0;
        for (IncomeSource source : IncomeSource.values()) {
            sum += source.offFarm()
                    ? households.accounts.income.get(source.ordinal()).at(h)
                    : 0.0;
        }
        return sum;
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
        double band = bands ? terms.food().band(households.travelHours.at(h)) : 0;
        return municipalities.meanFoodPrice.at(households.municipality.at(h)) * (1 - band);
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
        mean(
                "seasonalMigrants",
                "fraction",
                "Share of households that worked in the city for a season.",
                h -> days(h, activity -> activity == Activity.SEASONAL_MIGRATION) > 0 ? 1 : 0);
    }

    /** {@code OWN_CROPS} to {@code ownCrops}. */
    static String camel(String constant) {
        StringBuilder text = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < constant.length(); i++) {
            char c = constant.charAt(i);
            text.append(upper ? c : Character.toLowerCase(c));
            upper = c == '_';
            if (upper) {
                text.setLength(text.length() - 1);
            }
        }
        return text.toString();
    }
}
