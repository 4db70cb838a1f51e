package org.ayllu.experiments.survey;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A survey after cleaning, one entry per row of the file, dropped rows included; NaN where a household's own value is not known and the
 * mapping's default holds.
 *
 * @param places value of the municipality column
 * @param weights weight, positive
 * @param members people, the head first
 * @param headSchooling the head's schooling, years
 * @param areas cropland, ha
 * @param irrigatedShares irrigated share of cropland
 * @param herds tropical livestock units
 * @param indigenous 1 indigenous, 0 not
 * @param travelHours hours to the market of the municipality
 * @param tools tools, US$
 * @param cash cash, US$
 */
record SurveyRows(
        List<String> places,
        double[] weights,
        List<List<Member>> members,
        double[] headSchooling,
        double[] areas,
        double[] irrigatedShares,
        double[] herds,
        double[] indigenous,
        double[] travelHours,
        double[] tools,
        double[] cash) {

    /** One NaN per row. */
    static double[] nothing(SurveyFile file) {
        double[] nothing = new double[file.rows().size()];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    /** Reads and cleans a file. */
    static SurveyRows read(SurveyFile file, SurveyMapping mapping, Findings findings) {
        Numbers numbers = new Numbers(file, findings);
        LandReader land = new LandReader(file, findings);
        PersonReader people = new PersonReader(file, mapping.persons(), findings);
        shape(file, mapping, findings);
        double[] perUsd = numbers.column(mapping.currency());
        numbers.fill(mapping.currency().column(), perUsd, Double.NaN);
        SurveyMapping.Amounts amounts = mapping.amounts();
        return new SurveyRows(
                file.rows().stream()
                        .map(row -> file.text(row, mapping.municipality().column()))
                        .toList(),
                weights(file, mapping.weight(), findings),
                people.members(),
                people.headSchooling(),
                land.areas(mapping.land()),
                land.irrigatedShares(mapping.land()),
                new HerdReader(file, findings).herds(mapping.herd(), perUsd),
                mapping.indigenous() == null ? nothing(file) : numbers.column(mapping.indigenous()),
                optional(numbers, file, amounts.travelHours()),
                usd(optional(numbers, file, amounts.tools()), perUsd),
                usd(optional(numbers, file, amounts.cash()), perUsd));
    }

    /** Drops rows that are longer than the header, repeat an id or live nowhere; notes short rows. */
    private static void shape(SurveyFile file, SurveyMapping mapping, Findings findings) {
        Set<String> ids = new HashSet<>();
        int width = file.header().size();
        for (SurveyFile.Row row : file.rows()) {
            int cells = row.cells().size();
            if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
                findings.drop(row, "more cells than the header has columns");
            } else if (cells < width) {
                findings.repair(
                        row, "(row)", cells + " cells", "blank to the end", "fewer cells than the header has columns");
            }
            String id = file.text(row, mapping.id());
            if (id.isEmpty() || !ids.add(id)) {
                findings.drop(row, id.isEmpty() ? "no household id" : "household id of an earlier row");
            }
            if (file.text(row, mapping.municipality().column()).isEmpty()) {
                findings.drop(row, "no municipality");
            }
        }
    }

    private static double[] weights(SurveyFile file, @Nullable String column, Findings findings) {
        double[] weights = new double[file.rows().size()];
        Arrays.fill(weights, 1);
        if (column == null) {
            return weights;
        }
        for (SurveyFile.Row row : file.rows()) {
            double weight = file.number(row, column);
            if (!(weight > 0)) {
                findings.drop(row, "weight missing or not above 0");
                weight = 1;
            }
            weights[row.number() - 1] = weight;
        }
        return weights;
    }

    private static double[] optional(Numbers numbers, SurveyFile file, @Nullable String column) {
        return column == null ? nothing(file) : numbers.column(column);
    }

    private static double[] usd(double[] local, double[] perUsd) {
        double[] usd = local.clone();
        for (int i = 0; i < usd.length; i++) {
            usd[i] /= perUsd[i];
        }
        return usd;
    }
}
