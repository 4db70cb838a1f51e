package org.ayllu.core.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.Accounts;
import org.ayllu.core.household.Activity;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.WelfareTerms;
import org.ayllu.core.household.Writers;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Segments;

/**
 * Adds up the year: days by activity, income by source, food, and the mean prices of each municipality. Income from crops is what is sold plus what is eaten of
 * the own harvest at local prices, less inputs and hired labour.
 */
public final class AccountsPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.ACCOUNTS;

    /** Index of the year whose income other years' local income is measured against. */
    private static final int BENCHMARK_YEAR = 1;

    private static final int WIDTH = 2;

    private final WelfareTerms terms;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final Ledger ledger;
    private final Blocks blocks;
    private final List<Sum> sums;

    /** The phase. */
    public AccountsPhase(
            WelfareTerms terms,
            HouseholdTable households,
            MunicipalityTable municipalities,
            Ledger ledger,
            Blocks blocks) {
        this.terms = terms;
        this.households = households;
        this.municipalities = municipalities;
        this.ledger = ledger;
        this.blocks = blocks;
        this.sums = sums();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "adds up the year's days by activity, income by source, food and mean prices";
    }

    @Override
    public List<Column> reads() {
        List<Column> columns = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            columns.add(households.daysOf(activity));
        }
        incomes().forEach(flow -> columns.add(flow.column()));
        columns.addAll(municipalities.output);
        columns.addAll(List.of(
                households.hiredDays,
                households.harvest,
                households.foodSold,
                households.foodBought,
                households.eaten,
                households.size,
                municipalities.farmWage,
                municipalities.labourCut,
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
                accounts.grossCrops,
                accounts.hiredDays,
                accounts.harvest,
                accounts.netFoodSales,
                accounts.eaten,
                accounts.realIncomePerPerson,
                municipalities.meanWage,
                municipalities.rationedSeasons,
                municipalities.meanLabourCut,
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
        blocks.forEachRange((from, to) -> {
            for (Sum sum : sums) {
                sum.add(first, from, to);
            }
            addCrops(first, from, to);
        });
        prices(period.season());
        if (period.lastOfYear()) {
            incomes(period);
        }
    }

    /** A figure of the year and a flow of the season that adds to it or, with a sign of -1, is taken from it; the first of a figure begins it anew each year. */
    private record Sum(DoubleColumn ofYear, DoubleColumn flow, double sign, boolean begins) {
        private Sum(DoubleColumn ofYear, DoubleColumn flow) {
            this(ofYear, flow, 1, true);
        }

        private void add(boolean first, int from, int to) {
            double[] sum = ofYear.values();
            double[] season = flow.values();
            if (first && begins) {
                for (int h = from; h < to; h++) {
                    sum[h] = sign * season[h];
                }
                return;
            }
            for (int h = from; h < to; h++) {
                sum[h] += sign * season[h];
            }
        }
    }

    private List<Sum> sums() {
        Accounts accounts = households.accounts;
        List<Sum> all = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            all.add(new Sum(accounts.days.get(activity.ordinal()), households.daysOf(activity)));
        }
        Set<IncomeSource> begun = new LinkedHashSet<>();
        for (Flow flow : incomes()) {
            if (!ofCrops().contains(flow.column())) {
                IncomeSource source = flow.income().orElseThrow();
                double sign = flow.receiver() == Account.HOUSEHOLDS ? 1 : -1;
                all.add(new Sum(accounts.incomeOf(source), flow.column(), sign, begun.add(source)));
            }
        }
        all.add(new Sum(accounts.hiredDays, households.hiredDays));
        all.add(new Sum(accounts.harvest, households.harvest));
        all.add(new Sum(accounts.eaten, households.eaten));
        return List.copyOf(all);
    }

    /** Receipts and costs of sources of income. */
    private List<Flow> incomes() {
        return Stream.concat(ledger.receipts().stream(), ledger.payments().stream())
                .filter(flow -> flow.income().isPresent())
                .toList();
    }

    /** Flows that {@link #addCrops} counts, beside what is eaten. */
    private List<DoubleColumn> ofCrops() {
        return List.of(households.cashCropSales, households.inputs, households.wagesPaid);
    }

    /** Family days are crop days less hired days; crop income is sales and own food less costs. */
    private void addCrops(boolean first, int from, int to) {
        Accounts accounts = households.accounts;
        double[] days = accounts.days.get(Activity.OWN_CROPS.ordinal()).values();
        double[] income = accounts.incomeOf(IncomeSource.CROPS).values();
        double[] gross = accounts.grossCrops.values();
        double[] net = accounts.netFoodSales.values();
        for (int h = from; h < to; h++) {
            double price = municipalities.foodPrice.at(households.municipality.at(h));
            double bought = households.foodBought.at(h);
            days[h] -= households.hiredDays.at(h);
            double notSold = households.cashCropSales.at(h) + price * (households.eaten.at(h) - bought);
            gross[h] = (first ? 0 : gross[h]) + households.foodSales.at(h) + notSold;
            income[h] += notSold - households.inputs.at(h) - households.wagesPaid.at(h);
            net[h] = (first ? 0 : net[h]) + households.foodSold.at(h) - bought;
        }
    }

    private void prices(int season) {
        for (int m = 0; m < municipalities.rows(); m++) {
            average(municipalities.meanWage, m, municipalities.farmWage.at(m), season);
            double cut = municipalities.labourCut.at(m);
            average(municipalities.rationedSeasons, m, cut > 0 ? 1 : 0, season);
            average(municipalities.meanLabourCut, m, cut, season);
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
        Segments segments = blocks.segments();
        double[] partial = new double[segments.count() * WIDTH];
        double[] totals = new double[municipalities.rows() * WIDTH];
        blocks.forEachSegment(segment -> incomes(segment, partial));
        segments.reduce(partial, WIDTH, totals);
        for (int m = 0; m < municipalities.rows(); m++) {
            double count = totals[m * WIDTH + 1];
            double mean = count > 0 ? totals[m * WIDTH] / count : 0;
            if (period.yearIndex() <= BENCHMARK_YEAR) {
                municipalities.benchmarkIncome.values()[m] = mean;
            }
            double relative = mean / municipalities.benchmarkIncome.at(m);
            municipalities.localIncome.values()[m] =
                    municipalities.benchmarkIncome.at(m) > 0 ? Math.max(0.2, Math.min(5, relative)) : 1;
        }
    }

    /** Real income of each household of a segment; its sums are their income and their number. */
    private void incomes(int segment, double[] partial) {
        Segments segments = blocks.segments();
        double price = municipalities.consumerPrice.at(segments.group(segment));
        double sum = 0;
        for (int h = segments.from(segment); h < segments.to(segment); h++) {
            double real = households.accounts.totalIncome(h) / price;
            households.accounts.realIncomePerPerson.values()[h] = real / Math.max(households.size.at(h), 1);
            sum += real;
        }
        partial[segment * WIDTH] = sum;
        partial[segment * WIDTH + 1] = segments.to(segment) - segments.from(segment);
    }
}
