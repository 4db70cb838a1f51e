package org.ayllu.ensembles.results;

import java.util.Arrays;
import java.util.List;
import org.ayllu.ensembles.execution.Response;

/**
 * One series of one arm: a value for each replicate and year, {@code NaN} where the run reported none.
 */
public final class YearlyValues {
    private final List<Integer> years;
    private final double[][] values;

    /** Takes over {@code values[replicate][index of the year]}. */
    public YearlyValues(List<Integer> years, double[][] values) {
        this.years = List.copyOf(years);
        this.values = values;
    }

    /** Labels of the agricultural years, ascending. */
    public List<Integer> years() {
        return years;
    }

    /** Number of replicates. */
    public int replicates() {
        return values.length;
    }

    /** The values of one replicate, one for each of {@link #years()}. */
    public double[] replicate(int replicate) {
        return values[replicate].clone();
    }

    /** Labels of the last {@value Response#YEARS} years, over which figures are averaged; fewer if there are fewer. */
    public List<Integer> lastYears() {
        return years.subList(Math.max(0, years.size() - Response.YEARS), years.size());
    }

    /** The last years as a label: {@code 2000–2004}, of one year its number; empty without years. */
    public String lastPeriod() {
        List<Integer> last = lastYears();
        if (last.isEmpty()) {
            return "";
        }
        int first = last.get(0);
        int end = last.get(last.size() - 1);
        return first == end ? Integer.toString(first) : first + "–" + end;
    }

    /** Means over {@link #lastYears()}, one for each replicate; {@code NaN} where a year is missing. */
    public double[] lastMeans() {
        int from = years.size() - lastYears().size();
        double[] means = new double[values.length];
        for (int replicate = 0; replicate < means.length; replicate++) {
            means[replicate] = Arrays.stream(values[replicate], from, years.size())
                    .average()
                    .orElse(Double.NaN);
        }
        return means;
    }

    /**
     * The values of one year, one for each replicate.
     *
     * @throws IllegalArgumentException when the year is not among {@link #years()}
     */
    public double[] year(int year) {
        int index = years.indexOf(year);
        if (index < 0) {
            throw new IllegalArgumentException("no values for " + year + ", only for " + years);
        }
        double[] column = new double[values.length];
        for (int replicate = 0; replicate < column.length; replicate++) {
            column[replicate] = values[replicate][index];
        }
        return column;
    }
}
