package org.ayllu.experiments.survey.reading;

import java.util.Arrays;
import java.util.List;
import org.ayllu.experiments.survey.mapping.RosterMapping;
import org.ayllu.experiments.survey.mapping.SurveyDefaults;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
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
 * @param answers what the survey says of land, herd and schooling before repairs
 */
public record SurveyRows(
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
        double[] cash,
        Answers answers) {
    /** Most tools, or cash, believed of a household, US$. */
    private static final double MOST_USD = 1e9;

    /** One NaN per row. */
    static double[] nothing(SurveyFile file) {
        double[] nothing = new double[file.rows().size()];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    /**
     * What the survey says before outliers and missing answers are replaced, one entry per row, NaN without an answer.
     *
     * @param areas cropland, ha
     * @param herds tropical livestock units
     * @param headSchooling the head's schooling, years
     */
    public record Answers(double[] areas, double[] herds, double[] headSchooling) {}

    /**
     * Reads and cleans a file.
     *
     * @param file the households
     * @param persons the persons, one row each; null if the file counts them
     * @param mapping which column is what
     * @param findings what is found wrong
     * @throws SurveyFileException if the file would give a wrong population
     */
    public static SurveyRows read(
            SurveyFile file, @Nullable SurveyFile persons, SurveyMapping mapping, Findings findings) {
        Numbers numbers = new Numbers(file, findings);
        LandReader land = new LandReader(file, findings);
        HerdReader herd = new HerdReader(file, findings);
        IdCheck.check(file, mapping, findings);
        findings.stopIfRefused();
        AnswerCheck.check(file, mapping, findings);
        PlaceCheck.check(file, mapping.municipality(), findings);
        shape(file, mapping, findings);
        double[] perUsd = new CurrencyReader(file, mapping, findings).perUsd();
        findings.stopIfRefused();
        SurveyMapping.Amounts amounts = mapping.amounts();
        double[] weights = weights(file, mapping.weight(), findings);
        People people = people(file, persons, mapping, findings);
        double[] areas = land.answers(mapping.land());
        double[] herds = herd.herds(mapping.herd(), perUsd);
        SurveyRows rows = new SurveyRows(
                file.texts(mapping.municipality().column()).toList(),
                weights,
                people.members(),
                people.headSchooling(),
                areas,
                land.irrigatedShares(mapping.land()),
                herds,
                mapping.indigenous() == null ? nothing(file) : numbers.column(mapping.indigenous()),
                hours(numbers, amounts.travelHours(), optional(numbers, file, amounts.travelHours())),
                usd(numbers, amounts.tools(), optional(numbers, file, amounts.tools()), perUsd),
                usd(numbers, amounts.cash(), optional(numbers, file, amounts.cash()), perUsd),
                new Answers(areas.clone(), herds.clone(), people.answeredSchooling()));
        findings.stopIfRefused();
        land.repair(areas, mapping.land());
        herd.repair(herds, mapping.herd());
        findings.stopIfRefused();
        return rows;
    }

    private static People people(
            SurveyFile file, @Nullable SurveyFile persons, SurveyMapping mapping, Findings findings) {
        RosterMapping roster = mapping.roster();
        return roster == null || persons == null
                ? new PersonReader(file, mapping.persons(), findings).people()
                : new RosterReader(file, persons, mapping, roster, findings).people();
    }

    /** Drops rows that are longer than the header or live nowhere; notes short rows. */
    private static void shape(SurveyFile file, SurveyMapping mapping, Findings findings) {
        int width = file.header().size();
        for (SurveyFile.Row row : file.rows()) {
            int cells = row.cells().size();
            if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
                findings.drop(row, "more cells than the header has columns");
            } else if (cells < width) {
                findings.repair(
                        row, "(row)", cells + " cells", "blank to the end", "fewer cells than the header has columns");
            }
            if (file.text(row, mapping.municipality().column()).isEmpty()) {
                findings.drop(row, "no municipality");
            }
        }
    }

    private static double[] weights(SurveyFile file, @Nullable String column, Findings findings) {
        if (column == null) {
            double[] equal = new double[file.rows().size()];
            Arrays.fill(equal, 1);
            return equal;
        }
        return new WeightReader(file, findings).weights(column);
    }

    private static double[] optional(Numbers numbers, SurveyFile file, @Nullable String column) {
        return column == null ? nothing(file) : numbers.column(column);
    }

    private static double[] hours(Numbers numbers, @Nullable String column, double[] hours) {
        if (column != null) {
            numbers.refuseAbove(column, hours, SurveyDefaults.MOST_HOURS, "hours");
        }
        return hours;
    }

    private static double[] usd(Numbers numbers, @Nullable String column, double[] local, double[] perUsd) {
        double[] usd = local.clone();
        for (int i = 0; i < usd.length; i++) {
            usd[i] /= perUsd[i];
        }
        if (column != null) {
            numbers.refuseAbove(column, usd, MOST_USD, "US$");
        }
        return usd;
    }
}
