package org.ayllu.experiments.survey.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What became of a survey: how many rows were used, what was repaired, dropped and left unused, and the figures by which to recognise it.
 *
 * @param file the survey's file
 * @param survey the survey's name
 * @param rows rows in the file, header apart
 * @param households households made of them
 * @param persons people in these households
 * @param headlines figures of the file as it is, before any repair, in the order of the mapping
 * @param imported figures of the households made
 * @param repairs values replaced, in rows that were kept
 * @param dropped rows not used
 * @param usedColumns columns read, in the file's order
 * @param unusedColumns columns not read, in the file's order
 * @param defaults figures the survey could not give, by name
 * @param compared what the households are like, beside what the rows used say
 * @param warnings what a user should look at before believing in the population
 */
public record SurveyReport(
        String file,
        String survey,
        int rows,
        int households,
        int persons,
        List<Line> headlines,
        List<Line> imported,
        List<Repair> repairs,
        List<Dropped> dropped,
        List<String> usedColumns,
        List<String> unusedColumns,
        List<Default> defaults,
        List<Compared> compared,
        List<String> warnings) {

    /**
     * A figure.
     *
     * @param name what it is
     * @param value the value, shares as fractions
     * @param unit its unit; {@code fraction} is printed as a percentage
     * @param weighted the value by the survey's weights; NaN where there are none
     */
    public record Line(String name, double value, String unit, double weighted) {
        /** A figure without weights. */
        public Line(String name, double value, String unit) {
            this(name, value, unit, Double.NaN);
        }
    }

    /**
     * A mean, median or share of the rows used, before outliers and missing answers are replaced, and of the households made.
     *
     * @param name what it is
     * @param unit its unit; {@code fraction} for shares
     * @param answers rows with an answer
     * @param file its value in these rows, each the same; NaN without an answer
     * @param weighted its value by the survey's weights; NaN where there are none
     * @param made its value in the households made
     */
    public record Compared(String name, String unit, int answers, double file, double weighted, double made) {}

    /**
     * A value replaced.
     *
     * @param row 1 for the first row after the header
     * @param line line of the file
     * @param column the column's name
     * @param from what the file says, possibly empty
     * @param to what was used instead
     * @param why the reason
     */
    public record Repair(int row, long line, String column, String from, String to, String why) {}

    /**
     * A row not used.
     *
     * @param row 1 for the first row after the header
     * @param line line of the file
     * @param why the reason
     */
    public record Dropped(int row, long line, String why) {}

    /**
     * A figure taken from the mapping instead of the survey.
     *
     * @param name its name in the mapping
     * @param figure its value, source and status
     * @param households households that were given it
     */
    public record Default(String name, Figure figure, int households) {}

    /** Rows used. */
    public int used() {
        return rows - dropped.size();
    }

    /**
     * The figure of a name among {@link #headlines} and {@link #imported}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public double figure(String name) {
        for (List<Line> lines : List.of(headlines, imported)) {
            for (Line line : lines) {
                if (line.name().equals(name)) {
                    return line.value();
                }
            }
        }
        throw new IllegalArgumentException("the report has no figure '" + name + "'");
    }

    /** The report for a terminal: at most 40 lines of at most 120 characters, with counts and examples; the lists hold everything. */
    public String text() {
        return SurveyText.of(this);
    }

    /** A number in at most four significant digits, all of them for a whole number below a million billions. */
    public static String number(double value) {
        if (!Double.isFinite(value) || Math.abs(value) >= 1e15) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(Double.toString(value));
        BigDecimal shown = value == Math.rint(value) ? exact : exact.round(new MathContext(4));
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
