package org.ayllu.core.terms;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States one number of a {@code *Terms} record, all of it in one place: its shipped value, what it is, its unit, what is allowed, and where the value comes
 * from. Each record refuses other values in its constructor, see {@link Ranges#check}.
 * For a {@link TimePath}, a list or a map of numbers, unit and range hold for each number in it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** The shipped value, of a path over time in all years; not a number where the record gives it by name, as for crops. */
    double value() default Double.NaN;

    /** The shipped values of a list; none where the record gives them by name. */
    double[] values() default {};

    /** One sentence a researcher understands. */
    String doc();

    /** The unit, for instance {@code "US$/day"}, {@code "ha"}, {@code "fraction"}, {@code "1/year"}. */
    String unit();

    /** The smallest value allowed. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest value allowed. */
    double max() default Double.POSITIVE_INFINITY;

    /** The values allowed, in ascending order, where not all between the smallest and the largest are; none otherwise. */
    double[] oneOf() default {};

    /** Whether plus infinity is allowed too, as a limit: in Java only, for no file states it. */
    boolean limit() default false;

    /** How many numbers a list has; 0 where there may be any number of them. */
    int count() default 0;

    /** The low end of what is plausible, if the source gives a range; a file may state another. */
    double low() default Double.NaN;

    /** The high end of what is plausible, above {@link #low()}. */
    double high() default Double.NaN;

    /** How firmly the shipped value is known. */
    Status status() default Status.ASSUMED;

    /** Author, year and place in the source of the shipped value; for an assumption, the reasoning. */
    String source();
}
