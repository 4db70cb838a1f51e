package org.ayllu.ensembles.execution;

import java.util.List;

/** The figure of a run that comparisons look at: the mean of a measure of all households over the last years. */
public final class Response {
    /** Number of years averaged; fewer if the run reports fewer. */
    public static final int YEARS = 5;

    private static final String ALL = "all";

    private Response() {}

    /**
     * The figure.
     *
     * @param series what the run reported
     * @param measure name of the measure
     * @return the mean of its last {@value #YEARS} values; {@code NaN} when the run did not report it
     */
    public static double of(Series series, String measure) {
        List<Double> figures =
                List.copyOf(series.of(new SeriesKey(ALL, ALL, measure)).values());
        int count = Math.min(YEARS, figures.size());
        double sum = 0;
        for (int before = 1; before <= count; before++) {
            sum += figures.get(figures.size() - before);
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
