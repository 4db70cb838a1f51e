package org.ayllu.experiments.ensemble;

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
        SeriesKey wanted = new SeriesKey(ALL, ALL, measure);
        double sum = 0;
        int count = 0;
        for (int row = series.size() - 1; row >= 0 && count < YEARS; row--) {
            if (series.key(row).equals(wanted)) {
                sum += series.value(row);
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
