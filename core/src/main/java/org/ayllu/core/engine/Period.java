package org.ayllu.core.engine;

import org.ayllu.core.observe.Moment;

/**
 * One season of one year of a run.
 *
 * @param calendar the run's calendar
 * @param index 0 = the first period, warm-up included
 */
public record Period(Calendar calendar, int index) {
    /** Season within the agricultural year, 0 = the first. */
    public int season() {
        return index % calendar.seasonsPerYear();
    }

    /** Years since the run began, warm-up included. */
    public int yearIndex() {
        return index / calendar.seasonsPerYear();
    }

    /** Label of the agricultural year; warm-up years come before {@link Calendar#startYear()}. */
    public int year() {
        return calendar.startYear() - calendar.warmUpYears() + yearIndex();
    }

    /** Whether the agricultural year begins. */
    public boolean firstOfYear() {
        return season() == 0;
    }

    /** Whether the agricultural year ends. */
    public boolean lastOfYear() {
        return season() == calendar.seasonsPerYear() - 1;
    }

    /** Whether the year comes before the reported ones. */
    public boolean warmUp() {
        return yearIndex() < calendar.warmUpYears();
    }

    /** The same point in the form probes see. */
    public Moment moment() {
        return new Moment(index, year(), season(), lastOfYear(), warmUp());
    }
}
