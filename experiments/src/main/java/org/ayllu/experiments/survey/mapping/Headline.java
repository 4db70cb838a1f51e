package org.ayllu.experiments.survey.mapping;

/** A figure computed from one column of the file as it is, before any repair, to be compared with what the survey's authors publish. */
public sealed interface Headline {
    /** What the figure is. */
    String name();

    /** The column it is computed from. */
    String column();

    /**
     * The share of all rows whose cell holds a word; a cell may hold several, separated by blanks. A missing cell counts as no.
     *
     * @param name what the figure is
     * @param column the column's name
     * @param word the word looked for, without regard to case
     */
    record Share(String name, String column, String word) implements Headline {}

    /**
     * The median of the numbers in a column, missing ones left out.
     *
     * @param name what the figure is
     * @param column the column's name
     * @param unit the unit to print
     */
    record Median(String name, String column, String unit) implements Headline {}

    /**
     * The mean of the numbers in a column, missing ones left out.
     *
     * @param name what the figure is
     * @param column the column's name
     * @param unit the unit to print
     */
    record Mean(String name, String column, String unit) implements Headline {}
}
