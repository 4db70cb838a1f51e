package org.ayllu.core.livelihood;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.math.RootSearch;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;

/**
 * Finds the farm wage at which each municipality's days sold equal its days hired, and lets every household allocate its season at that wage. Where the wage
 * would fall below the lowest one, the days offered are cut in proportion and the rest stays idle.
 */
public final class LabourPhase implements Phase {
    private static final double CEILING = 50;
    private static final double TOLERANCE = 1e-13;
    private static final double NEGLIGIBLE = 1e-11;
    private static final int WIDTH = 2;

    private final Theory theory;
    private final LabourTerms terms;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final Blocks blocks;

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
    }

    @Override
    public String name() {
        return Writers.LABOUR;
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
                municipalities.estateWage));
        columns.addAll(municipalities.foodLabour);
        columns.addAll(municipalities.cashLabour);
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
                municipalities.employment);
    }

    @Override
    public void step(Period period) {
        int seasons = period.calendar().seasonsPerYear();
        WageBand[] bands = new WageBand[municipalities.rows()];
        clear(bands, seasons);
        double[] partial = new double[blocks.segments().count() * WIDTH];
        blocks.forEachBlock((from, to) -> allocate(from, to, bands, seasons, partial));
        double[] totals = new double[municipalities.rows() * WIDTH];
        blocks.segments().reduce(partial, WIDTH, totals);
        for (int m = 0; m < municipalities.rows(); m++) {
            double sold = totals[m * WIDTH];
            municipalities.employment.values()[m] = sold > 0 ? Math.min(1, totals[m * WIDTH + 1] / sold) : 1;
        }
        blocks.forEachSegment(segment -> pay(segment, bands[blocks.segments().group(segment)]));
    }

    /** Raises and lowers the wage of each municipality until its farm labour clears; all municipalities share each pass. */
    private void clear(WageBand[] bands, int seasons) {
        int rows = municipalities.rows();
        RootSearch[] searches = new RootSearch[rows];
        for (int m = 0; m < rows; m++) {
            searches[m] = new RootSearch(
                    terms.lowestWage() * terms.farmWage(),
                    CEILING * terms.farmWage(),
                    municipalities.farmWage.at(m),
                    TOLERANCE);
            bands[m] = band(m, searches[m].argument());
        }
        double[] partial = new double[blocks.segments().count() * WIDTH];
        double[] totals = new double[rows * WIDTH];
        boolean open = true;
        while (open) {
            blocks.forEachBlock((from, to) -> evaluate(from, to, bands, searches, seasons, partial));
            blocks.segments().reduce(partial, WIDTH, totals);
            open = false;
            for (int m = 0; m < rows; m++) {
                if (!searches[m].done()) {
                    double sold = totals[m * WIDTH];
                    double hired = totals[m * WIDTH + 1];
                    searches[m].tell(sold - hired, NEGLIGIBLE * (sold + hired));
                    bands[m] = band(m, searches[m].argument());
                    open |= !searches[m].done();
                }
            }
        }
        for (int m = 0; m < rows; m++) {
            municipalities.farmWage.values()[m] = searches[m].argument();
        }
    }

    private WageBand band(int m, double wage) {
        return WageBand.around(wage, municipalities.hours.at(m), terms, theory.bands(), theory.production());
    }

    private void evaluate(int from, int to, WageBand[] bands, RootSearch[] searches, int seasons, double[] partial) {
        SeasonProblem problem = new SeasonProblem();
        SeasonChoice scratch = new SeasonChoice();
        for (int segment = from; segment < to; segment++) {
            int m = blocks.segments().group(segment);
            double sold = 0;
            double hired = 0;
            if (!searches[m].done()) {
                market(problem, m, bands[m]);
                double foodLabour = sum(municipalities.foodLabour, m);
                double cashLabour = sum(municipalities.cashLabour, m);
                for (int h = blocks.segments().from(segment);
                        h < blocks.segments().to(segment);
                        h++) {
                    describe(problem, h, foodLabour, cashLabour, seasons);
                    double net = theory.rule().netLabourSupply(problem, scratch);
                    sold += Math.max(net, 0);
                    hired += Math.max(-net, 0);
                }
            }
            partial[segment * WIDTH] = sold;
            partial[segment * WIDTH + 1] = hired;
        }
    }

    private void allocate(int from, int to, WageBand[] bands, int seasons, double[] partial) {
        SeasonProblem problem = new SeasonProblem();
        SeasonChoice choice = new SeasonChoice();
        for (int segment = from; segment < to; segment++) {
            int m = blocks.segments().group(segment);
            market(problem, m, bands[m]);
            double foodLabour = sum(municipalities.foodLabour, m);
            double cashLabour = sum(municipalities.cashLabour, m);
            double sold = 0;
            double hired = 0;
            for (int h = blocks.segments().from(segment); h < blocks.segments().to(segment); h++) {
                describe(problem, h, foodLabour, cashLabour, seasons);
                theory.rule().allocate(problem, choice);
                write(problem, choice, h);
                sold += choice.farmWageDays;
                hired += choice.hiredDays;
            }
            partial[segment * WIDTH] = sold;
            partial[segment * WIDTH + 1] = hired;
        }
    }

    /** Puts the problem of one household together at this season's wage; what {@code explain} shows is built by the same lines. */
    public void describe(SeasonProblem problem, int h, int seasons) {
        int m = households.municipality.at(h);
        market(problem, m, band(m, municipalities.farmWage.at(m)));
        describe(problem, h, sum(municipalities.foodLabour, m), sum(municipalities.cashLabour, m), seasons);
    }

    private void market(SeasonProblem problem, int m, WageBand band) {
        problem.sellingWage = band.selling();
        problem.hiringWage = band.hiring();
        problem.sellingPower = band.sellingPower();
        problem.hiringPower = band.hiringPower();
        problem.offers.set(Offers.ESTATE, 0, municipalities.estateWage.at(m));
    }

    private void describe(SeasonProblem problem, int h, double foodLabour, double cashLabour, int seasons) {
        problem.time = households.time.at(h) - households.care.at(h) - households.herding.at(h);
        problem.cropCoefficient = households.foodLand.at(h) * households.planFoodPower.at(h) * foodLabour
                + households.cashLand.at(h) * cashLabour;
        problem.tradeCoefficient = households.tradeCoefficient.at(h);
        problem.fullIncome = households.planIncome.at(h) / seasons;
        problem.offers.set(Offers.NON_FARM, households.nonFarmOffer.at(h), households.nonFarmWage.at(h));
        problem.offers.set(Offers.ESTATE, households.estateOffer.at(h), problem.offers.wage(Offers.ESTATE));
        problem.offers.set(Offers.CITY, households.cityDays.at(h), households.cityWage.at(h));
    }

    private void write(SeasonProblem problem, SeasonChoice choice, int h) {
        households.shadowWage.values()[h] = choice.shadowWage;
        households.cropDays.values()[h] = choice.cropDays;
        households.hiredDays.values()[h] = choice.hiredDays;
        households.tradeDays.values()[h] = choice.tradeDays;
        households.farmWageDays.values()[h] = choice.farmWageDays;
        households.nonFarmDays.values()[h] = choice.offerDays[Offers.NON_FARM];
        households.estateDays.values()[h] = choice.offerDays[Offers.ESTATE];
        households.cityWorkDays.values()[h] = choice.offerDays[Offers.CITY];
        households.leisure.values()[h] = choice.leisureDays(problem);
        double coefficient = problem.tradeCoefficient;
        double share = theory.production().labourShare();
        households.tradeIncome.values()[h] = coefficient > 0 && choice.tradeDays > 0
                ? choice.tradeDays * Elementary.pow(coefficient / choice.tradeDays, 1 - share) / share
                : 0;
    }

    /** Rations farm wage days where the market does not clear, and states wages earned and paid. */
    private void pay(int segment, WageBand band) {
        int m = blocks.segments().group(segment);
        double employed = municipalities.employment.at(m);
        double estateWage = municipalities.estateWage.at(m);
        for (int h = blocks.segments().from(segment); h < blocks.segments().to(segment); h++) {
            double wanted = households.farmWageDays.at(h);
            households.farmWageDays.values()[h] = employed * wanted;
            households.idleDays.values()[h] = (1 - employed) * wanted;
            households.farmWages.values()[h] = employed * wanted * band.selling();
            households.wagesPaid.values()[h] = households.hiredDays.at(h) * band.hiring();
            households.nonFarmWages.values()[h] = households.nonFarmDays.at(h) * households.nonFarmWage.at(h);
            households.estateWages.values()[h] = households.estateDays.at(h) * estateWage;
            households.cityWages.values()[h] = households.cityWorkDays.at(h) * households.cityWage.at(h);
        }
    }

    private static double sum(List<DoubleColumn> columns, int row) {
        double sum = 0;
        for (DoubleColumn column : columns) {
            sum += column.at(row);
        }
        return sum;
    }
}
