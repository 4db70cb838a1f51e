package org.ayllu.experiments.survey.reading;

import org.ayllu.experiments.survey.mapping.PersonMapping;

/**
 * A person of a surveyed household before the draws.
 *
 * @param sex sex, possibly not told
 * @param from youngest age the person may have, completed years
 * @param to oldest age the person may have
 * @param schooling completed years of schooling, NaN if not told
 */
public record Member(PersonMapping.Sex sex, int from, int to, double schooling) {

    /** A person whose schooling is not told. */
    Member(PersonMapping.Sex sex, int from, int to) {
        this(sex, from, to, Double.NaN);
    }

    /** A person of known sex and age. */
    static Member known(PersonMapping.Sex sex, int age) {
        return new Member(sex, age, age);
    }

    /** Age if it is told to the year, else NaN. */
    public double age() {
        return from == to ? from : Double.NaN;
    }

    /** 1 for a woman or girl, 0 for a man or boy, NaN if not told. */
    public double female() {
        return switch (sex) {
            case FEMALE -> 1;
            case MALE -> 0;
            case EITHER -> Double.NaN;
        };
    }

    /** Years by which an age lies outside this person's ages; 0 inside. */
    int missedBy(int age) {
        return Math.max(0, Math.max(from - age, age - to));
    }
}
