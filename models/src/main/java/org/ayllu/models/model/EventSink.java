package org.ayllu.models.model;

/** Takes what happened in a year. */
@FunctionalInterface
public interface EventSink {
    /**
     * Something that happened in the year that ended.
     *
     * @param kind what kind of thing
     * @param subject what it happened to
     * @param value how much of it
     * @param text the same in words
     */
    void event(String kind, String subject, double value, String text);
}
