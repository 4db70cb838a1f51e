package org.ayllu.experiments.scenario;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;

/**
 * A fact that runs are held against: the mean of a measure over some years in one arm.
 *
 * @param measure name of the measure
 * @param dimension how the households are divided
 * @param group which part of that division
 * @param arm name of the arm; empty for the first
 * @param from first year; 0 for the first reported one
 * @param to last year; 0 for the last reported one
 * @param value the fact, in the unit of the measure
 * @param tolerance how far from it is near, in the same unit, above 0
 * @param toleranceIs what the tolerance is
 * @param use whether numbers are fitted to it
 * @param status how firmly it is known
 * @param source who says so
 */
public record CalibrationTarget(
        String measure,
        String dimension,
        String group,
        String arm,

        @Parameter(
                doc = "First year of the mean; 0 for the first reported one.",
                unit = "year",
                min = 0,
                max = 2500,
                source = "choice of the experiment")
        int from,

        @Parameter(
                doc = "Last year of the mean; 0 for the last reported one.",
                unit = "year",
                min = 0,
                max = 2500,
                source = "choice of the experiment")
        int to,

        @Parameter(
                doc = "What the mean of the measure should be, in its unit.",
                unit = "",
                source = "choice of the experiment; the key source beside it says where it comes from")
        double value,

        @Parameter(
                doc = "How far from the value is near, in the same unit.",
                unit = "",
                min = 0,
                source = "choice of the experiment; the key source beside it says where it comes from")
        double tolerance,

        Tolerance toleranceIs,
        Use use,
        Status status,
        String source) {
    /** The division that is none. */
    public static final String ALL = "all";

    private static final double ROOT_OF_THREE = 1.7320508075688772;
    private static final double NORMAL_95 = 1.96;

    /** What a tolerance is. */
    public enum Tolerance {
        /** The standard deviation of what is known of the fact. */
        SD,
        /** Half the width of a band, anywhere in which is as good. */
        BAND
    }

    /** What a target is for. */
    public enum Use {
        /** Numbers are fitted to it. */
        FIT,
        /** It is held back and only compared. */
        CHECK
    }

    /** What an entry gets that states nothing. */
    static CalibrationTarget defaults() {
        return new CalibrationTarget(
                "", ALL, ALL, "", 0, 0, Double.NaN, Double.NaN, Tolerance.SD, Use.FIT, Status.ASSUMED, "");
    }

    /** Standard deviation of what is known of the fact: the tolerance, or that of an even spread over the band, half-width / &radic;3. */
    public double sd() {
        return toleranceIs == Tolerance.SD ? tolerance : tolerance / ROOT_OF_THREE;
    }

    /** How far a figure is off, in tolerances, with its sign. */
    public double distance(double figure) {
        return (figure - value) / tolerance;
    }

    /** Whether a figure is near enough: within the band, or within 1.96 standard deviations. */
    public boolean met(double figure) {
        return Math.abs(distance(figure)) <= (toleranceIs == Tolerance.SD ? NORMAL_95 : 1);
    }

    /** Whether numbers are fitted to it. */
    public boolean fitted() {
        return use == Use.FIT;
    }

    /** The same fact with another value. */
    public CalibrationTarget with(double other) {
        return new CalibrationTarget(
                measure, dimension, group, arm, from, to, other, tolerance, toleranceIs, use, status, source);
    }
}
