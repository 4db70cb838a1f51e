package org.ayllu.core.household;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;

/**
 * Adds up the year: days by activity, income by source, food, and the mean prices of each municipality. Income from crops is what is sold plus what is eaten of
 * the own harvest at local prices, less inputs and hired labour.
 */
public final class AccountsPhase implements Phase {
    /** Index of the year whose income other years' local income is measured against. */
    private static final int BENCHMARK_YEAR = 1;

    private final WelfareTerms terms;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;

    /** The phase. */
    public AccountsPhase(WelfareTerms terms, HouseholdTable households, MunicipalityTable municipalities) {
        this.terms = terms;
        this.households = households;
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return Writers.ACCOUNTS;
    }

    @Override
    public String summary() {
        return "adds up the year's days by activity, income by source, food and mean prices";
    }

    private DoubleColumn daysOf(Activity activity) {
        return switch (activity) {
            case OWN_CROPS -> households.cropDays;
            case HERDING -> households.herding;
            case OWN_TRADE -> households.tradeDays;
            case FARM_WAGE -> households.farmWageDays;
            case ESTATE_WAGE -> households.estateDays;
            case NON_FARM_WAGE -> households.nonFarmDays;
            case SEASONAL_MIGRATION -> households.cityWorkDays;
            case CARE -> households.care;
            case IDLE -> households.idleDays;
            case LEISURE -> households.leisure;
        };
    }

    private DoubleColumn incomeOf(IncomeSource source) {
        return switch (source) {
            case CROPS -> households.foodSales;
            case HERD -> households.herdSales;
            case OWN_TRADE -> households.tradeIncome;
            case FARM_WAGE -> households.farmWages;
            case ESTATE_WAGE -> households.estateWages;
            case NON_FARM_WAGE -> households.nonFarmWages;
            case SEASONAL_MIGRATION -> households.cityWages;
            case REMITTANCES -> households.remittances;
        };
    }

    @Override
    public List<Column> reads() {
        List<Column> columns = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            columns.add(daysOf(activity));
        }
        for (IncomeSource source : IncomeSource.values()) {
            columns.add(incomeOf(source));
        }
        columns.addAll(municipalities.output);
        columns.addAll(List.of(
                households.hiredDays,
                households.cashCropSales,
                households.inputs,
                households.wagesPaid,
                households.harvest,
                households.foodSold,
                households.foodBought,
                households.eaten,
                households.size,
                municipalities.farmWage,
                municipalities.foodPrice,
                municipalities.localStaples,
                municipalities.goodsPrice));
        return columns;
    }

    @Override
    public List<Column> writes() {
        Accounts accounts = households.accounts;
        List<Column> columns = new ArrayList<>(accounts.days);
        columns.addAll(municipalities.yearOutput);
        columns.addAll(accounts.income);
        columns.addAll(List.of(
                accounts.hiredDays,
                accounts.harvest,
                accounts.netFoodSales,
                accounts.eaten,
                accounts.realIncomePerPerson,
                municipalities.meanWage,
                municipalities.meanFoodPrice,
                municipalities.meanLocalStaples,
                municipalities.consumerPrice,
                municipalities.localIncome,
                municipalities.benchmarkIncome));
        return columns;
    }

    @Override
    public void step(Period period) {
        boolean first = period.firstOfYear();
        Accounts accounts = households.accounts;
        for (Activity activity : Activity.values()) {
            add(accounts.days.get(activity.ordinal()), daysOf(activity), first);
        }
        for (IncomeSource source : IncomeSource.values()) {
            add(accounts.income.get(source.ordinal()), incomeOf(source), first);
        }
        add(accounts.hiredDays, households.hiredDays, first);
        add(accounts.harvest, households.harvest, first);
        add(accounts.eaten, households.eaten, first);
        addCrops(first);
        prices(period.season());
        if (period.lastOfYear()) {
            incomes(period);
        }
    }

    private void add(DoubleColumn sum, DoubleColumn flow, boolean first) {
        double[] to = sum.values();
        double[] from = flow.values();
        for (int h = 0; h < households.rows(); h++) {
            to[h] = (first ? 0 : to[h]) + from[h];
        }
    }

    /** Family days are crop days less hired days; crop income is sales and own food less costs. */
    private void addCrops(boolean first) {
        Accounts accounts = households.accounts;
        double[] days = accounts.days.get(Activity.OWN_CROPS.ordinal()).values();
        double[] income = accounts.income.get(IncomeSource.CROPS.ordinal()).values();
        double[] net = accounts.netFoodSales.values();
        for (int h = 0; h < households.rows(); h++) {
            double price = municipalities.foodPrice.at(households.municipality.at(h));
            double bought = households.foodBought.at(h);
            days[h] -= households.hiredDays.at(h);
            income[h] += households.cashCropSales.at(h)
                    + price * (households.eaten.at(h) - bought)
                    - households.inputs.at(h)
                    - households.wagesPaid.at(h);
            net[h] = (first ? 0 : net[h]) + households.foodSold.at(h) - bought;
        }
    }

    private void prices(int season) {
        for (int m = 0; m < municipalities.rows(); m++) {
            average(municipalities.meanWage, m, municipalities.farmWage.at(m), season);
            average(municipalities.meanFoodPrice, m, municipalities.foodPrice.at(m), season);
            average(municipalities.meanLocalStaples, m, municipalities.localStaples.at(m), season);
            double weight = terms.foodWeight();
            double index = weight * municipalities.foodPrice.at(m) + (1 - weight) * municipalities.goodsPrice.at(m);
            average(municipalities.consumerPrice, m, index, season);
            for (int c = 0; c < municipalities.crops.size(); c++) {
                double before =
                        season == 0 ? 0 : municipalities.yearOutput.get(c).at(m);
                municipalities.yearOutput.get(c).values()[m] =
                        before + municipalities.output.get(c).at(m);
            }
        }
    }

    private static void average(DoubleColumn mean, int m, double value, int season) {
        double before = season == 0 ? 0 : mean.at(m);
        mean.values()[m] = before + (value - before) / (season + 1);
    }

    private void incomes(Period period) {
        double[] sum = new double[municipalities.rows()];
        double[] count = new double[municipalities.rows()];
        for (int h = 0; h < households.rows(); h++) {
            int m = households.municipality.at(h);
            double real = households.accounts.totalIncome(h) / municipalities.consumerPrice.at(m);
            households.accounts.realIncomePerPerson.values()[h] = real / Math.max(households.size.at(h), 1);
            sum[m] += real;
            count[m]++;
        }
        for (int m = 0; m < municipalities.rows(); m++) {
            double mean = count[m] > 0 ? sum[m] / count[m] : 0;
            if (period.yearIndex() <= BENCHMARK_YEAR) {
                municipalities.benchmarkIncome.values()[m] = mean;
            }
            double relative = mean / municipalities.benchmarkIncome.at(m);
            municipalities.localIncome.values()[m] =
                    municipalities.benchmarkIncome.at(m) > 0 ? Math.max(0.2, Math.min(5, relative)) : 1;
        }
    }
}
