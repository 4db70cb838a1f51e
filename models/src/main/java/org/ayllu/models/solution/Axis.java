package org.ayllu.models.solution;

/**
 * What a curve runs along.
 *
 * @param name name in the results, lower camel case
 * @param unit unit
 * @param doc what it is, in a few words
 */
public record Axis(String name, String unit, String doc) {
    /** Time: the curve is the model's path from year to year. */
    public static final Axis YEARS = new Axis("year", "years", "Year.");

    /** Whether the curve is a path over the years. */
    public boolean overYears() {
        return equals(YEARS);
    }
}
