package org.ayllu.core.livelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.FinanceTerms;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;

/**
 * Lets each household plan its year at sowing, at the prices and wages it expects: its shadow wage, its shadow price of food, its full income and its
 * positions in the markets.
 */
public final class PlanningPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.PLANNING;

    private final Theory theory;
    private final PlanTerms terms;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final Blocks blocks;
    private final Recollection recollection;
    private final Answers answers;
    private final DoubleColumn herdIncome;
    private final DoubleColumn[] given;

    /**
     * What planning takes from elsewhere.
     *
     * @param labour the farm labour market
     * @param means cash and buffers, and what comes without work
     * @param subsistence food that an adult must eat, US$ at base prices a year
     * @param foodBand half-width of a household's food price band by hours of travel
     * @param draws what a rule may ask to be drawn
     */
    public record PlanTerms(
            LabourTerms labour, Means means, double subsistence, DoubleUnaryOperator foodBand, Draws draws) {}

    /**
     * What a household has beside its days and land.
     *
     * @param finance cash and buffers
     * @param given columns of what it is given, US$ a season
     */
    public record Means(FinanceTerms finance, List<DoubleColumn> given) {}

    /** The phase; the accounts of income are open. */
    public PlanningPhase(
            Theory theory,
            PlanTerms terms,
            HouseholdTable households,
            MunicipalityTable municipalities,
            Blocks blocks) {
        this.theory = theory;
        this.terms = terms;
        this.households = households;
        this.municipalities = municipalities;
        this.blocks = blocks;
        this.recollection = new Recollection(theory.rule(), terms.draws(), households, blocks);
        this.answers = new Answers(theory.rule(), households.table);
        this.given = terms.means().given().toArray(new DoubleColumn[0]);
        this.herdIncome = households.accounts.incomeOf(IncomeSource.HERD);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "plans the household's year: shadow wage, shadow food price, full income, market positions";
    }

    @Override
    public List<Column> reads() {
        List<Column> columns = new ArrayList<>(List.of(
                households.time,
                households.care,
                households.herding,
                households.foodLand,
                households.cashLand,
                households.tradeCoefficient,
                households.inputs,
                households.cash,
                herdIncome,
                households.nonFarmOffer,
                households.nonFarmWage,
                households.estateOffer,
                households.cityDaysOfYear,
                households.cityWage,
                municipalities.foodLabourOfYear,
                municipalities.cashLabourOfYear,
                municipalities.expectedWage,
                municipalities.expectedFoodPrice,
                municipalities.estateWage,
                municipalities.cityTravel,
                municipalities.farmTravel));
        columns.addAll(terms.means().given());
        columns.addAll(recollection.columns());
        return columns;
    }

    @Override
    public List<Column> writes() {
        List<Column> columns = new ArrayList<>(List.of(
                households.planWage,
                households.planFoodPrice,
                households.planFoodPower,
                households.planIncome,
                households.subsistence,
                households.labourRegime,
                households.foodRegime));
        columns.addAll(households.notes);
        return columns;
    }

    @Override
    public List<Purpose> purposes() {
        return recollection.purposes();
    }

    @Override
    public boolean due(Period period) {
        return period.firstOfYear();
    }

    @Override
    public void step(Period period) {
        int seasons = period.calendar().seasonsPerYear();
        recollection.begin(period);
        blocks.forEachBlock((from, to) -> {
            PlanProblem problem = new PlanProblem();
            PlanChoice choice = new PlanChoice();
            recollection.prepare(problem, choice);
            for (int segment = from; segment < to; segment++) {
                int m = blocks.segments().group(segment);
                band(problem, m);
                for (int h = blocks.segments().from(segment);
                        h < blocks.segments().to(segment);
                        h++) {
                    describe(problem, m, h, seasons);
                    recollection.recall(problem, m, h);
                    theory.rule().plan(problem, choice);
                    answers.plan(choice, h, period);
                    write(choice, h, seasons);
                    recollection.keep(choice, h);
                }
            }
        });
    }

    /** Puts the problem of one household together; what {@code explain} shows is built by the same lines. */
    public void describe(PlanProblem problem, int h, int seasons) {
        int m = households.municipality.at(h);
        band(problem, m);
        describe(problem, m, h, seasons);
    }

    private void band(PlanProblem problem, int m) {
        SeasonPrices prices =
                terms.labour().around(municipalities.expectedWage.at(m), municipalities.hoursToCity(m), theory);
        problem.sellingWage = prices.sellingWage();
        problem.hiringWage = prices.hiringWage();
        problem.sellingPower = prices.sellingPower();
        problem.hiringPower = prices.hiringPower();
    }

    private void describe(PlanProblem problem, int m, int h, int seasons) {
        double price = municipalities.expectedFoodPrice.at(m);
        double hours = households.travelHours.at(h) * municipalities.farmTravel.at(m);
        double band = theory.bands() ? terms.foodBand().applyAsDouble(hours) : 0;
        double adults = households.adultEquivalents.at(h);
        problem.adults = adults;
        problem.sellingPrice = price * (1 - band);
        problem.buyingPrice = price * (1 + band);
        problem.time = seasons * (households.time.at(h) - households.care.at(h) - households.herding.at(h));
        problem.foodCoefficient = households.foodLand.at(h) * municipalities.foodLabourOfYear.at(m);
        problem.cashCoefficient = households.cashLand.at(h) * municipalities.cashLabourOfYear.at(m);
        problem.tradeCoefficient = seasons * households.tradeCoefficient.at(h);
        problem.subsistence = terms.subsistence() * adults;
        double spare = households.cash.at(h) - terms.means().finance().buffer() * adults;
        double unearned = herdIncome.at(h);
        for (int i = 0; i < given.length; i++) {
            unearned += seasons * given[i].at(h);
        }
        problem.otherIncome =
                unearned - households.inputs.at(h) + terms.means().finance().bufferDraw() * spare;
        problem.offers.set(Offers.NON_FARM, seasons * households.nonFarmOffer.at(h), households.nonFarmWage.at(h));
        problem.offers.set(Offers.ESTATE, seasons * households.estateOffer.at(h), municipalities.estateWage.at(m));
        problem.offers.set(Offers.CITY, households.cityDaysOfYear.at(h), households.cityWage.at(h));
    }

    private void write(PlanChoice choice, int h, int seasons) {
        households.planWage.values()[h] = choice.shadowWage;
        households.planFoodPrice.values()[h] = choice.foodPrice;
        households.planFoodPower.values()[h] =
                Elementary.pow(choice.foodPrice, theory.production().elasticity());
        households.planIncome.values()[h] = choice.fullIncome;
        households.subsistence.values()[h] =
                (choice.food - theory.preferences().food() * choice.fullIncome / choice.foodPrice) / seasons;
        households.labourRegime.values()[h] = choice.labourRegime.ordinal();
        households.foodRegime.values()[h] = choice.foodRegime.ordinal();
    }
}
