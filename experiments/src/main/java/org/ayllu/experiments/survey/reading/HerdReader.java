package org.ayllu.experiments.survey.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.survey.mapping.HerdMapping;
import org.ayllu.experiments.survey.mapping.SurveyFile;

/** Reads livestock as tropical livestock units, one entry per row. */
final class HerdReader {
    private static final String HERD = "herd, TLU";
    private final SurveyFile file;
    private final Numbers numbers;

    HerdReader(SurveyFile file, Findings findings) {
        this.file = file;
        numbers = new Numbers(file, findings);
    }

    /**
     * Herds in tropical livestock units as the survey states them; a household with every column missing keeps none.
     *
     * @param mapping which columns, and what an animal or a sale counts
     * @param perUsd local currency units per US$, one entry per row
     */
    double[] herds(HerdMapping mapping, double[] perUsd) {
        double[] herds = new double[file.rows().size()];
        for (Map.Entry<String, Double> count : mapping.counts().entrySet()) {
            double[] animals = numbers.column(count.getKey());
            for (int i = 0; i < herds.length; i++) {
                herds[i] += count.getValue() * (Double.isNaN(animals[i]) ? 0 : animals[i]);
            }
        }
        HerdMapping.Sales sales = mapping.sales();
        if (sales != null) {
            double[] usd = salesUsd(sales, perUsd);
            for (int i = 0; i < herds.length; i++) {
                herds[i] += Double.isNaN(usd[i]) ? 0 : sales.herdTlu(usd[i]);
            }
        }
        String columns = String.join(", ", columns(mapping));
        numbers.refuseAbove(columns, herds, HerdMapping.MOST_TLU, "TLU");
        return herds;
    }

    /** Replaces herds too large to believe, in place. */
    void repair(double[] herds, HerdMapping mapping) {
        numbers.outliers(HERD, herds, mapping.outliers());
    }

    private static List<String> columns(HerdMapping mapping) {
        List<String> columns = new ArrayList<>(mapping.counts().keySet());
        HerdMapping.Sales sales = mapping.sales();
        columns.addAll(sales == null ? List.of() : sales.columns());
        return columns;
    }

    private double[] salesUsd(HerdMapping.Sales sales, double[] perUsd) {
        double[] usd = SurveyRows.nothing(file);
        for (String column : sales.columns()) {
            double[] local = numbers.column(column);
            for (int i = 0; i < usd.length; i++) {
                if (!Double.isNaN(local[i])) {
                    usd[i] = (Double.isNaN(usd[i]) ? 0 : usd[i]) + local[i] / perUsd[i];
                }
            }
        }
        return usd;
    }
}
