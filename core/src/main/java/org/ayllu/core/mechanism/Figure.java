package org.ayllu.core.mechanism;

import java.util.function.DoubleSupplier;
import java.util.function.IntToDoubleFunction;

/**
 * A figure of each year, from the column to the chart.
 *
 * @param name name in the results, lower camel case, with a dot before an item
 * @param unit unit
 * @param doc what it is, for people
 * @param value how it is computed at the end of a year
 */
public record Figure(String name, String unit, String doc, Value value) {
    /** How a figure is computed. */
    public sealed interface Value {}

    /**
     * Mean over households, of all and of each group.
     *
     * @param value value of the household of a row
     */
    public record MeanOfHouseholds(IntToDoubleFunction value) implements Value {}

    /**
     * By municipality; for all the mean over municipalities, weighted by households.
     *
     * @param value value of the municipality of a row
     */
    public record OfMunicipality(IntToDoubleFunction value) implements Value {}

    /**
     * One for the country.
     *
     * @param value the value
     */
    public record OfNation(DoubleSupplier value) implements Value {}

    /** A mean over households. */
    public static Figure mean(String name, String unit, String doc, IntToDoubleFunction value) {
        return new Figure(name, unit, doc, new MeanOfHouseholds(value));
    }

    /** A value of municipalities. */
    public static Figure ofMunicipality(String name, String unit, String doc, IntToDoubleFunction value) {
        return new Figure(name, unit, doc, new OfMunicipality(value));
    }

    /** A value of the country. */
    public static Figure ofNation(String name, String unit, String doc, DoubleSupplier value) {
        return new Figure(name, unit, doc, new OfNation(value));
    }
}
