package org.ayllu.studies.study;

import org.ayllu.ensembles.design.Factor;

/**
 * What a sensitivity study varies.
 *
 * @param factor its path, and the range of the number that is varied
 * @param form what this number stands for
 * @param byConvention whether the range is that of the {@link Convention}, because nobody has stated one
 */
public record VariedNumber(Factor factor, Form form, boolean byConvention) {
    /** A number of its own with a range that somebody has stated. */
    public static VariedNumber stated(Factor factor) {
        return new VariedNumber(factor, new Form.Itself(), false);
    }

    /** Keys that lead to it; {@code arms.NAME.} and more for a number that only an arm has. */
    public String path() {
        return factor.path();
    }

    /** Its value at a coordinate of 0 to 1. */
    public Setting at(double coordinate) {
        String text = factor.textAt(coordinate);
        return new Setting(path(), form.value(factor.at(coordinate), text));
    }

    /** What is varied: {@code value}, {@code path}, {@code changes} of a path or {@code profile} of a list. */
    public String what() {
        return form.word();
    }

    /** Where the range comes from: {@code stated} or {@code convention}. */
    public String basis() {
        return byConvention ? "convention" : "stated";
    }

    /** The range for readers; one by convention is marked with an asterisk. */
    public String range() {
        return form.head() + factor.textAt(0) + " to " + factor.textAt(1) + (byConvention ? " *" : "");
    }
}
