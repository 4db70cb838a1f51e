package org.ayllu.core.observe;

/**
 * A point of a run, as probes see it.
 *
 * @param period index of the period that ended, 0 = the first of the run
 * @param year label of its agricultural year
 * @param season index of the season within the year, 0 = the first
 * @param lastOfYear whether the agricultural year ends with it
 * @param warmUp whether it belongs to the years before the reported ones
 */
public record Moment(int period, int year, int season, boolean lastOfYear, boolean warmUp) {}
