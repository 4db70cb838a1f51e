package org.ayllu.core.livelihood;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.IncomeSource.Origin;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.math.RootSearch;
import org.ayllu.core.table.Column;

/**
 * Finds the farm wage at which each municipality's days sold equal its days hired, and lets every household allocate its season at that wage.
 *
 * <p>Where no wage does it, because the search ends at its lowest or highest wage or choices jump, the longer side is cut in proportion: with S days offered, H
 * wanted and M = min(S, H) traded, each seller works the part M/S of what it offers and is idle for the rest, and each farm has the part M/H of the days that it
 * would hire, and does without the rest. So days sold and hired are always equal.
 */
public final class LabourPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.LABOUR;

    /** Own trade or craft. */
    public static final IncomeSource OWN_TRADE = new IncomeSource("ownTrade", "own trade", Origin.LOCAL);
    /** Wages from other households' farms. */
    public static final IncomeSource FARM_WAGE = new IncomeSource("farmWage", "farm wages", Origin.OTHERS_FARMS);
    /** Wages from export estates. */
    public static final IncomeSource ESTATE_WAGE = new IncomeSource("estateWage", "estate wages", Origin.OTHERS_FARMS);
    /** Wages from local work outside farming. */
    public static final IncomeSource NON_FARM_WAGE = new IncomeSource("nonFarmWage", "non-farm wages", Origin.LOCAL);
    /** Wages from seasonal work in the city, after travel and board. */
    public static final IncomeSource SEASONAL_MIGRATION =
            new IncomeSource("seasonalMigration", "seasonal work in the city", Origin.ELSEWHERE);

    private static final double CEILING = 50;
    private static final double TOLERANCE = 1e-13;
    private static final double NEGLIGIBLE = 1e-11;
    /** Days a household and season by which the two sides may differ before the market counts as not cleared. */
    private static final double ROUNDING = 1e-6;

    private final Theory theory;
    private final LabourTerms terms;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final Blocks blocks;
    private final SeasonWork season;

    /** The phase. */
    public LabourPhase(
            Theory theory,
            LabourTerms terms,
            HouseholdTable households,
            MunicipalityTable municipalities,
            Blocks blocks) {
        this.theory = theory;
        this.terms = terms;
        this.households = households;
        this.municipalities = municipalities;
        this.blocks = blocks;
        this.season = new SeasonWork(theory, households, municipalities, blocks);
    }

    /** Wages, and what own trades earn. Hirers and workers pay and are paid through an account of farm labour: what supervision and the wage band keep stays there. */
    public static List<Flow> flows(HouseholdTable households) {
        return List.of(
                Flow.toHouseholds(households.farmWages, Account.FARM_LABOUR, "farm wages", FARM_WAGE),
                Flow.toHouseholds(households.nonFarmWages, Account.EMPLOYERS, "non-farm wages", NON_FARM_WAGE),
                Flow.toHouseholds(households.estateWages, Account.EMPLOYERS, "estate wages", ESTATE_WAGE),
                Flow.toHouseholds(households.cityWages, Account.CITY, "city wages", SEASONAL_MIGRATION),
                Flow.toHouseholds(households.tradeIncome, Account.EMPLOYERS, "own trade", OWN_TRADE),
                Flow.fromHouseholds(households.wagesPaid, Account.FARM_LABOUR, "farm wages", IncomeSource.CROPS));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "clears farm labour by municipality; each household allocates the days of the season";
    }

    @Override
    public List<Column> reads() {
        List<Column> columns = new ArrayList<>(List.of(
                households.time,
                households.care,
                households.herding,
                households.foodLand,
                households.cashLand,
                households.planFoodPower,
                households.planIncome,
                households.tradeCoefficient,
                households.nonFarmOffer,
                households.nonFarmWage,
                households.estateOffer,
                households.cityDays,
                households.cityWage,
                municipalities.estateWage,
                municipalities.cityTravel));
        columns.addAll(municipalities.foodLabour);
        columns.addAll(municipalities.cashLabour);
        columns.addAll(households.notes);
        return columns;
    }

    @Override
    public List<Column> writes() {
        return List.of(
                households.shadowWage,
                households.cropDays,
                households.hiredDays,
                households.tradeDays,
                households.farmWageDays,
                households.idleDays,
                households.nonFarmDays,
                households.estateDays,
                households.cityWorkDays,
                households.leisure,
                households.farmWages,
                households.nonFarmWages,
                households.estateWages,
                households.cityWages,
                households.wagesPaid,
                households.tradeIncome,
                municipalities.farmWage,
                municipalities.employment,
                municipalities.hiring,
                municipalities.labourCut,
                municipalities.daysSold,
                municipalities.daysHired);
    }

    @Override
    public void step(Period period) {
        season.begin(period.calendar().seasonsPerYear());
        SeasonPrices[] prices = new SeasonPrices[municipalities.rows()];
        double[] partial = new double[blocks.segments().count() * SeasonWork.WIDTH];
        double[] totals = new double[municipalities.rows() * SeasonWork.WIDTH];
        clear(prices, period, partial, totals);
        blocks.forEachSegment(
                segment -> season.allocate(segment, prices[blocks.segments().group(segment)], period, partial));
        blocks.segments().reduce(partial, SeasonWork.WIDTH, totals);
        int[] count = blocks.segments().rowsByGroup();
        for (int m = 0; m < municipalities.rows(); m++) {
            ration(m, totals[m * SeasonWork.WIDTH], totals[m * SeasonWork.WIDTH + 1], ROUNDING * count[m]);
        }
        blocks.forEachSegment(
                segment -> season.pay(segment, prices[blocks.segments().group(segment)], partial));
        blocks.segments().reduce(partial, SeasonWork.WIDTH, totals);
        for (int m = 0; m < municipalities.rows(); m++) {
            municipalities.daysSold.values()[m] = totals[m * SeasonWork.WIDTH];
            municipalities.daysHired.values()[m] = totals[m * SeasonWork.WIDTH + 1];
        }
    }

    /** States the parts of the days offered and wanted that are traded. */
    private void ration(int m, double sold, double hired, double rounding) {
        double part = Math.min(sold, hired) / Math.max(Math.max(sold, hired), Double.MIN_NORMAL);
        municipalities.employment.values()[m] = sold > hired ? part : 1;
        municipalities.hiring.values()[m] = hired > sold ? part : 1;
        municipalities.labourCut.values()[m] = Math.abs(sold - hired) > rounding ? 1 - part : 0;
    }

    /** Raises and lowers the wage of each municipality until its farm labour clears; all municipalities share each pass. */
    private void clear(SeasonPrices[] prices, Period period, double[] partial, double[] totals) {
        RootSearch[] searches = new RootSearch[prices.length];
        for (int m = 0; m < prices.length; m++) {
            searches[m] = new RootSearch(
                    terms.lowestWage() * terms.farmWage(),
                    CEILING * terms.farmWage(),
                    municipalities.farmWage.at(m),
                    TOLERANCE);
            prices[m] = around(m, searches[m].argument());
        }
        boolean open = true;
        while (open) {
            blocks.forEachSegment(segment -> {
                int m = blocks.segments().group(segment);
                if (!searches[m].done()) {
                    season.supply(segment, prices[m], period, partial);
                }
            });
            blocks.segments().reduce(partial, SeasonWork.WIDTH, totals);
            open = false;
            for (int m = 0; m < prices.length; m++) {
                if (!searches[m].done()) {
                    double sold = totals[m * SeasonWork.WIDTH];
                    double hired = totals[m * SeasonWork.WIDTH + 1];
                    searches[m].tell(sold - hired, NEGLIGIBLE * (sold + hired));
                    prices[m] = around(m, searches[m].argument());
                    open |= !searches[m].done();
                }
            }
        }
        for (int m = 0; m < prices.length; m++) {
            municipalities.farmWage.values()[m] = searches[m].argument();
        }
    }

    private SeasonPrices around(int m, double wage) {
        return terms.around(wage, municipalities.hoursToCity(m), theory);
    }
}
