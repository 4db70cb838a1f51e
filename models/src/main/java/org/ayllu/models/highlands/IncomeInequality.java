package org.ayllu.models.highlands;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.measure.GiniBySource;
import org.ayllu.core.measure.Inequality;
import org.ayllu.core.measure.RankedSample;
import org.ayllu.core.observe.Recorder;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.models.model.Measure;

/** Inequality of real income per person, and for all households what each source of income does to it. */
final class IncomeInequality {
    private static final String SHARE = "incomeGiniShare.";
    private static final String ELASTICITY = "incomeGiniElasticity.";

    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final RankedSample sample = new RankedSample(1024);

    IncomeInequality(HouseholdTable households, MunicipalityTable municipalities) {
        this.households = households;
        this.municipalities = municipalities;
    }

    List<Measure> measures() {
        List<Measure> all = new ArrayList<>();
        all.add(new Measure("incomeGini", "index", "Gini coefficient of real income per person."));
        all.add(new Measure(
                "incomePalma", "ratio", "Real income of the richest tenth of people over that of the poorest 40 %."));
        for (IncomeSource source : households.accounts.sources) {
            all.add(new Measure(
                    SHARE + source.name(),
                    "ratio",
                    "Part of the income Gini that comes from " + source.label()
                            + "; below 0 where it evens out, above 1 where others do."));
            all.add(new Measure(
                    ELASTICITY + source.name(),
                    "ratio",
                    "Change of the income Gini, in %, when everybody's income from " + source.label()
                            + " rises by 1 %."));
        }
        return all;
    }

    void record(double[] people, List<Grouping> groupings, Recorder recorder) {
        double[] income = households.accounts.realIncomePerPerson.values();
        for (Grouping grouping : groupings) {
            for (int i = 0; i < grouping.size(); i++) {
                int[] rows = grouping.rowsOf(i);
                sample.rank(income, people, rows, rows.length);
                double gini = Inequality.gini(sample);
                grouping.record(recorder, i, "incomeGini", gini);
                grouping.record(recorder, i, "incomePalma", Inequality.palma(sample));
                if (grouping.size() == 1) {
                    sources(gini, grouping, recorder);
                }
            }
        }
    }

    /** The sample still holds all households in the order of their income, which is all that a source's part needs. */
    private void sources(double gini, Grouping all, Recorder recorder) {
        double[] perPerson = new double[households.rows()];
        for (IncomeSource source : households.accounts.sources) {
            DoubleColumn income = households.accounts.incomeOf(source);
            double sum = 0;
            for (int h = 0; h < perPerson.length; h++) {
                int size = Math.max(households.size.at(h), 1);
                perPerson[h] = income.at(h) / municipalities.consumerPrice.at(households.municipality.at(h)) / size;
                sum += households.size.at(h) * perPerson[h];
            }
            GiniBySource parts = new GiniBySource(sum / sample.total(), Inequality.concentration(sample, perPerson), 1);
            all.record(recorder, 0, SHARE + source.name(), parts.partOf(gini));
            all.record(recorder, 0, ELASTICITY + source.name(), parts.elasticity(gini));
        }
    }
}
