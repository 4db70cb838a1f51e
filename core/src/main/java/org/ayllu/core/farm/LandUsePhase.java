package org.ayllu.core.farm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.CropMarket;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;

/**
 * Sows. At the start of a year households form expectations, p' = p + λ·(last − p), and divide their cropped land between crops by relative returns; a
 * household to which food is dear gives more of it to food crops. In every season the phase states what crops ask of labour.
 */
public final class LandUsePhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.LAND_USE;

    private final FarmTerms terms;
    private final CropCalendar calendar;
    private final List<LandUse> crops = new ArrayList<>();
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final NationTable nation;
    private final Blocks blocks;

    /** The phase. */
    public LandUsePhase(
            FarmTerms terms,
            CropCalendar calendar,
            HouseholdTable households,
            MunicipalityTable municipalities,
            NationTable nation,
            Blocks blocks) {
        this.terms = terms;
        this.calendar = calendar;
        this.households = households;
        this.municipalities = municipalities;
        this.nation = nation;
        this.blocks = blocks;
        for (CropTerms crop : terms.crops().values()) {
            crops.add(new LandUse(crop, terms.labourShare(), terms.landResponse()));
        }
    }

    /** Inputs, which come from the city. */
    public static List<Flow> flows(HouseholdTable households) {
        return List.of(Flow.fromHouseholds(households.inputs, Account.CITY, "inputs", IncomeSource.CROPS));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "forms expectations, divides land between crops at sowing, states the season's labour by harvest";
    }

    @Override
    public List<Column> reads() {
        List<Column> columns = new ArrayList<>(municipalities.borderPrice);
        columns.addAll(municipalities.yieldShock);
        columns.addAll(List.of(
                municipalities.meanFoodPrice,
                municipalities.meanLocalStaples,
                municipalities.meanWage,
                municipalities.inputPrice,
                municipalities.extension,
                nation.usualYield,
                households.planFoodPrice,
                households.tools));
        return columns;
    }

    @Override
    public List<Column> writes() {
        List<Column> columns = new ArrayList<>(List.of(
                municipalities.expectedFoodPrice,
                municipalities.expectedWage,
                municipalities.foodLabourOfYear,
                municipalities.cashLabourOfYear,
                households.cropped,
                households.foodLand,
                households.cashLand,
                households.exposure,
                households.inputs));
        columns.addAll(municipalities.expectedPrice);
        columns.addAll(municipalities.landShare);
        columns.addAll(municipalities.foodLabour);
        columns.addAll(municipalities.cashLabour);
        columns.addAll(municipalities.foodUsual);
        columns.addAll(municipalities.foodWeather);
        columns.addAll(municipalities.cashUsual);
        columns.addAll(municipalities.cashWeather);
        columns.addAll(municipalities.standingWeight);
        return columns;
    }

    @Override
    public void step(Period period) {
        double[] foodWeight = new double[municipalities.rows()];
        double[] cashWeight = new double[municipalities.rows()];
        if (period.firstOfYear()) {
            for (int m = 0; m < municipalities.rows(); m++) {
                expect(m);
                foodWeight[m] = divide(m, CropUse.FOOD);
                cashWeight[m] = divide(m, CropUse.CASH);
            }
            double[] inputsFood = inputsPerHa(CropUse.FOOD);
            double[] inputsCash = inputsPerHa(CropUse.CASH);
            blocks.forEachSegment(segment -> {
                int m = blocks.segments().group(segment);
                sow(segment, new Sowing(m, foodWeight[m], cashWeight[m], inputsFood[m], inputsCash[m]));
            });
        } else {
            Arrays.fill(households.inputs.values(), 0, households.rows(), 0.0);
        }
        for (int m = 0; m < municipalities.rows(); m++) {
            labourOfSeason(m, period);
        }
    }

    private void expect(int m) {
        learn(municipalities.expectedFoodPrice, m, municipalities.meanFoodPrice.at(m));
        learn(municipalities.expectedWage, m, municipalities.meanWage.at(m));
        for (int c = 0; c < crops.size(); c++) {
            boolean local = municipalities.markets.get(c) == CropMarket.LOCAL_STAPLE;
            double last = local
                    ? municipalities.meanLocalStaples.at(m)
                    : municipalities.borderPrice.get(c).at(m);
            learn(municipalities.expectedPrice.get(c), m, last);
        }
    }

    private void learn(DoubleColumn expected, int m, double last) {
        expected.values()[m] += terms.learning() * (last - expected.at(m));
    }

    /** Shares of land among the crops of one use; returns the sum of their weights. */
    private double divide(int m, CropUse use) {
        double sum = 0;
        for (int c = 0; c < crops.size(); c++) {
            if (crops.get(c).crop().use() == use) {
                double weight = crops.get(c)
                        .weight(
                                municipalities.expectedPrice.get(c).at(m),
                                municipalities.inputPrice.at(m),
                                municipalities.suitability.get(c).at(m));
                municipalities.landShare.get(c).values()[m] = weight;
                sum += weight;
            }
        }
        for (int c = 0; c < crops.size(); c++) {
            if (crops.get(c).crop().use() == use && sum > 0) {
                municipalities.landShare.get(c).values()[m] /= sum;
            }
        }
        return sum;
    }

    /** What the households of a municipality sow by: weights of food and cash crops, and the inputs that a hectare of each takes, US$. */
    private record Sowing(int municipality, double food, double cash, double foodInputs, double cashInputs) {}

    /** Land by use and household, and the inputs that go with it. */
    private void sow(int segment, Sowing sowing) {
        double elasticity = 1 / (1 - terms.labourShare());
        double expected = municipalities.expectedFoodPrice.at(sowing.municipality());
        for (int h = blocks.segments().from(segment); h < blocks.segments().to(segment); h++) {
            double dear = households.planFoodPrice.at(h) / expected;
            double food = sowing.food() * Elementary.pow(dear, terms.landResponse() * elasticity);
            double foodShare = food / (food + sowing.cash());
            double all = households.land(h);
            double cropped = croppedLand(all);
            double land = all > 0 ? cropped * (equivalents(h) / all) : 0;
            households.cropped.values()[h] = cropped;
            double tools = Math.max(households.tools.at(h), 0.01 * terms.usualTools()) / terms.usualTools();
            double skill = households.productivity.at(h) * Elementary.pow(tools, terms.toolElasticity());
            double scale = land * Elementary.pow(skill, elasticity);
            households.foodLand.values()[h] = scale * foodShare;
            households.cashLand.values()[h] = scale * (1 - foodShare);
            double irrigatedShare = households.irrigated.at(h) / Math.max(all, 1e-9);
            households.exposure.values()[h] = 1 - terms.irrigationBuffer() * irrigatedShare;
            households.inputs.values()[h] =
                    land * (foodShare * sowing.foodInputs() + (1 - foodShare) * sowing.cashInputs());
        }
    }

    /** Hectares that a farm of so many crops in a year, {@code share·ha^κ}: never more than it operates, as the formula would below .67 ha by default. */
    private double croppedLand(double all) {
        return all > 0 ? Math.min(all, terms.croppedShare() * Elementary.pow(all, terms.croppingElasticity())) : 0;
    }

    /** All cropland in rainfed equivalents, irrigated hectares counting more. */
    private double equivalents(int h) {
        return households.rainfed.at(h) + (1 + terms.irrigationGain()) * households.irrigated.at(h);
    }

    private double[] inputsPerHa(CropUse use) {
        double[] cost = new double[municipalities.rows()];
        for (int m = 0; m < cost.length; m++) {
            for (int c = 0; c < crops.size(); c++) {
                CropTerms crop = crops.get(c).crop();
                cost[m] += crop.use() == use
                        ? municipalities.landShare.get(c).at(m) * crop.inputShare() * value(c, m)
                        : 0.0;
            }
        }
        return cost;
    }

    /** Expected value of a hectare's usual harvest, US$. */
    private double value(int c, int m) {
        double price = municipalities.expectedPrice.get(c).at(m);
        return price
                * nation.usualYield.at(0)
                * municipalities.extension.at(m)
                * crops.get(c)
                        .harvestValue(
                                price,
                                municipalities.inputPrice.at(m),
                                municipalities.suitability.get(c).at(m));
    }

    /** States for each season of harvest the days that crops ask now, and what stands for them in usual and in the year's weather. */
    private void labourOfSeason(int m, Period period) {
        clear(m, period);
        for (int c = 0; c < crops.size(); c++) {
            boolean food = crops.get(c).crop().use() == CropUse.FOOD;
            double price = municipalities.expectedPrice.get(c).at(m);
            double measure = food ? municipalities.expectedFoodPrice.at(m) : 1;
            double ofYear = municipalities.landShare.get(c).at(m) * crops.get(c).labour(value(c, m) / measure);
            double now = ofYear * calendar.labourShare(c, period.season());
            double usual = now * measure / price;
            double grown = usual * municipalities.yieldShock.get(c).at(m);
            int g = calendar.harvestGroup(c);
            add(food ? municipalities.foodLabourOfYear : municipalities.cashLabourOfYear, m, ofYear);
            add((food ? municipalities.foodLabour : municipalities.cashLabour).get(g), m, now);
            add((food ? municipalities.foodUsual : municipalities.cashUsual).get(g), m, usual);
            add((food ? municipalities.foodWeather : municipalities.cashWeather).get(g), m, grown);
            add(municipalities.standingWeight.get(c), m, grown);
        }
    }

    private void clear(int m, Period period) {
        municipalities.foodLabourOfYear.values()[m] = 0;
        municipalities.cashLabourOfYear.values()[m] = 0;
        for (int g = 0; g < calendar.harvests(); g++) {
            municipalities.foodLabour.get(g).values()[m] = 0;
            municipalities.cashLabour.get(g).values()[m] = 0;
            municipalities.foodUsual.get(g).values()[m] = 0;
            municipalities.cashUsual.get(g).values()[m] = 0;
            municipalities.foodWeather.get(g).values()[m] = 0;
            municipalities.cashWeather.get(g).values()[m] = 0;
        }
        if (period.firstOfYear()) {
            for (DoubleColumn weight : municipalities.standingWeight) {
                weight.values()[m] = 0;
            }
        }
    }

    private static void add(DoubleColumn column, int m, double value) {
        column.values()[m] += value;
    }
}
