package org.ayllu.models.highlands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.ayllu.core.farm.CropTerms;
import org.ayllu.core.household.CropMarket;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.measure.Inequality;
import org.ayllu.core.measure.PovertyAccumulator;
import org.ayllu.core.measure.RankedSample;
import org.ayllu.core.mechanism.Figure;
import org.ayllu.core.mechanism.Mechanism;
import org.ayllu.core.observe.Moment;
import org.ayllu.core.observe.Recorder;
import org.ayllu.models.model.Measure;
import org.ayllu.models.model.YearlyFigures;

/** Reports the figures of each reported year by every {@link Dimension}; a figure of a group without households is left out. */
public final class YearlyProbe implements YearlyFigures {
    private static final double KG_PER_TONNE = 1000;
    /** All, and by municipality: the first dimensions, which do not divide households by their land or income. */
    private static final int PLACES = 2;

    private static final int BLOCK = 256;

    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final NationTable nation;
    private final HighlandsTerms terms;
    private final List<CropTerms> crops;
    private final Measures figures;
    private final IncomeInequality incomes;
    private final List<Figure> places = new ArrayList<>();
    private final RankedSample sample = new RankedSample(1024);

    /** The probe of a run. */
    public YearlyProbe(HighlandsRun run) {
        this.households = run.tables().households();
        this.municipalities = run.tables().municipalities();
        this.nation = run.tables().nation();
        this.terms = run.terms();
        this.crops = List.copyOf(terms.farm().crops().values());
        this.figures = new Measures(run);
        this.incomes = new IncomeInequality(households, municipalities);
        for (Mechanism mechanism : run.mechanisms()) {
            for (Figure figure : mechanism.figures()) {
                if (!(figure.value() instanceof Figure.MeanOfHouseholds)) {
                    places.add(figure);
                }
            }
        }
    }

    @Override
    public List<Measure> measures() {
        List<Measure> all = new ArrayList<>();
        figures.ratios().forEach(ratio -> all.add(ratio.measure()));
        all.add(new Measure("households", "households", "Number of households."));
        all.add(new Measure("headcount", "fraction", "Share of people below the poverty line, FGT 0."));
        all.add(new Measure(
                "povertyGap", "fraction", "Mean shortfall from the poverty line, at most all of it, FGT 1."));
        all.add(new Measure(
                "povertySeverity",
                "fraction",
                "Mean squared shortfall from the poverty line, at most all of it, FGT 2."));
        all.addAll(incomes.measures());
        all.add(new Measure("landGini", "index", "Gini coefficient of cropland among households."));
        all.add(new Measure("farmWage", "US$/day", "Farm wage, mean of the year."));
        all.add(new Measure(
                "labourRationed",
                "fraction",
                "Share of the year's seasons in which no wage cleared farm labour and the longer side was cut."));
        all.add(new Measure(
                "labourDaysCut",
                "fraction",
                "Share of the days of the longer side of the farm labour market that were cut, mean of the seasons."));
        all.add(new Measure("foodPrice", "index", "Price of food, mean of the year, 1 = base."));
        all.add(new Measure("localStaplePrice", "index", "Price of local staples, mean of the year, 1 = base."));
        all.add(new Measure("tradedStaplePrice", "index", "Price of traded staples at the end of the year, 1 = base."));
        all.add(new Measure("hoursToCity", "hours", "Hours from the municipality's market to the city."));
        all.add(new Measure("cityEmployment", "fraction", "Chance of work in the city."));
        all.add(new Measure("elNino", "-", "1 in a year of El Niño."));
        for (int c = 0; c < crops.size(); c++) {
            String crop = municipalities.crops.get(c);
            all.add(new Measure("output." + crop, "t/year", "Harvest of " + crop + "."));
            String when = municipalities.markets.get(c) == CropMarket.LOCAL_STAPLE
                    ? ", mean of the year."
                    : " at the end of the year.";
            all.add(new Measure(
                    "producerPrice." + crop, "US$/kg", "Price of " + crop + " at the municipality's market" + when));
        }
        places.forEach(figure -> all.add(new Measure(figure.name(), figure.unit(), figure.doc())));
        return all;
    }

    @Override
    public void observe(Moment moment, Recorder recorder) {
        if (!moment.lastOfYear() || moment.warmUp()) {
            return;
        }
        List<Grouping> groupings = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            groupings.add(new Grouping(dimension, municipalities.names, households));
        }
        ratios(groupings, recorder);
        for (Grouping grouping : groupings) {
            poverty(grouping, recorder);
        }
        inequality(groupings, recorder);
        recorder.record("all", "all", "cityEmployment", nation.cityEmployment.at(0));
        recorder.record("all", "all", "elNino", nation.elNino.at(0));
        markets(recorder);
    }

    private void ratios(List<Grouping> groupings, Recorder recorder) {
        for (Grouping grouping : groupings) {
            for (int i = 0; i < grouping.size(); i++) {
                grouping.record(recorder, i, "households", grouping.count(i));
            }
        }
        double[][] sums = sums(groupings);
        int width = figures.summands().size();
        for (Measures.Ratio ratio : figures.ratios()) {
            for (int g = 0; g < groupings.size(); g++) {
                for (int i = 0; i < groupings.get(g).size(); i++) {
                    double above = total(sums[g], i * width, ratio.above());
                    double below = total(sums[g], i * width, ratio.below());
                    requireFinite(ratio.measure(), above, below);
                    groupings.get(g).record(recorder, i, ratio.measure().name(), ratio.value(above, below));
                }
            }
        }
    }

    /** Nothing that is no number is left out of the figures in silence. */
    private static void requireFinite(Measure measure, double above, double below) {
        if (!Double.isFinite(above) || !Double.isFinite(below)) {
            throw new IllegalStateException(
                    "the figure " + measure.name() + " cannot be told: it is " + above + " over " + below);
        }
    }

    /**
     * Sums by grouping, of all summands of a group side by side, households in ascending order; those of all are the sum over municipalities. The
     * summands of a few hundred households are written out first: to add a row of them is four times as fast as to add one number at a time.
     */
    private double[][] sums(List<Grouping> groupings) {
        int summands = figures.summands().size();
        double[][] sums = new double[groupings.size()][];
        for (int g = 0; g < sums.length; g++) {
            sums[g] = new double[groupings.get(g).size() * summands];
        }
        double[] values = new double[BLOCK * summands];
        for (int from = 0; from < households.rows(); from += BLOCK) {
            int to = Math.min(households.rows(), from + BLOCK);
            for (int s = 0; s < summands; s++) {
                IntToDoubleFunction summand = figures.summands().get(s);
                for (int h = from; h < to; h++) {
                    values[(h - from) * summands + s] = summand.applyAsDouble(h);
                }
            }
            for (int g = 1; g < sums.length; g++) {
                groupings.get(g).add(values, summands, from, to, sums[g]);
            }
        }
        for (int group = 0; group < groupings.get(1).size(); group++) {
            for (int s = 0; s < summands; s++) {
                sums[0][s] += sums[1][group * summands + s];
            }
        }
        return sums;
    }

    private static double total(double[] sums, int first, int[] summands) {
        double total = 0;
        for (int summand : summands) {
            total += sums[first + summand];
        }
        return total;
    }

    private void poverty(Grouping grouping, Recorder recorder) {
        PovertyAccumulator poverty = new PovertyAccumulator(grouping.size());
        for (int h = 0; h < households.rows(); h++) {
            poverty.add(
                    grouping.groupOf(h),
                    households.accounts.realIncomePerPerson.at(h),
                    households.size.at(h),
                    terms.welfare().povertyLine());
        }
        for (int i = 0; i < grouping.size(); i++) {
            grouping.record(recorder, i, "headcount", poverty.headcount(i));
            grouping.record(recorder, i, "povertyGap", poverty.gap(i));
            grouping.record(recorder, i, "povertySeverity", poverty.severity(i));
        }
    }

    private void inequality(List<Grouping> groupings, Recorder recorder) {
        double[] land = new double[households.rows()];
        double[] one = new double[households.rows()];
        double[] people = new double[households.rows()];
        for (int h = 0; h < land.length; h++) {
            land[h] = households.land(h);
            one[h] = 1;
            people[h] = households.size.at(h);
        }
        incomes.record(people, groupings, recorder);
        for (Grouping grouping : groupings.subList(0, PLACES)) {
            for (int i = 0; i < grouping.size(); i++) {
                int[] rows = grouping.rowsOf(i);
                sample.rank(land, one, rows, rows.length);
                grouping.record(recorder, i, "landGini", Inequality.gini(sample));
            }
        }
    }

    /** Prices and harvests: by municipality, and for all as means over municipalities weighted by households, harvests as sums. */
    private void markets(Recorder recorder) {
        int[] weight = new int[municipalities.rows()];
        for (int h = 0; h < households.rows(); h++) {
            weight[households.municipality.at(h)]++;
        }
        price("farmWage", municipalities.meanWage::at, weight, recorder);
        price("labourRationed", municipalities.rationedSeasons::at, weight, recorder);
        price("labourDaysCut", municipalities.meanLabourCut::at, weight, recorder);
        price("foodPrice", municipalities.meanFoodPrice::at, weight, recorder);
        price("localStaplePrice", municipalities.meanLocalStaples::at, weight, recorder);
        price("tradedStaplePrice", municipalities.tradedStaples::at, weight, recorder);
        price("hoursToCity", municipalities.hours::at, weight, recorder);
        for (int c = 0; c < crops.size(); c++) {
            int crop = c;
            String name = municipalities.crops.get(c);
            CropTerms stated = crops.get(c);
            price("producerPrice." + name, m -> stated.price() * priceIndex(crop, m), weight, recorder);
            double sum = 0;
            for (int m = 0; m < municipalities.rows(); m++) {
                double tonnes = municipalities.yearOutput.get(c).at(m) / stated.price() / KG_PER_TONNE;
                recorder.record(Dimension.MUNICIPALITY.label(), municipalities.names.get(m), "output." + name, tonnes);
                sum += tonnes;
            }
            recorder.record("all", "all", "output." + name, sum);
        }
        for (Figure figure : places) {
            if (figure.value() instanceof Figure.OfMunicipality of) {
                price(figure.name(), of.value(), weight, recorder);
            } else if (figure.value() instanceof Figure.OfNation of) {
                recorder.record("all", "all", figure.name(), of.value().getAsDouble());
            }
        }
    }

    private double priceIndex(int crop, int m) {
        return switch (municipalities.markets.get(crop)) {
            case LOCAL_STAPLE -> municipalities.meanLocalStaples.at(m);
            case TRADED_STAPLE, SOLD_ONLY ->
                municipalities.borderPrice.get(crop).at(m);
        };
    }

    private void price(String name, IntToDoubleFunction value, int[] weight, Recorder recorder) {
        double sum = 0;
        double weights = 0;
        for (int m = 0; m < weight.length; m++) {
            recorder.record(Dimension.MUNICIPALITY.label(), municipalities.names.get(m), name, value.applyAsDouble(m));
            sum += weight[m] * value.applyAsDouble(m);
            weights += weight[m];
        }
        recorder.record("all", "all", name, sum / weights);
    }
}
