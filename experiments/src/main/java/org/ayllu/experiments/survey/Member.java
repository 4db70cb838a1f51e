package org.ayllu.experiments.survey;

/**
 * A person of a surveyed household before the draws.
 *
 * @param sex sex, possibly not told
 * @param from youngest age the person may have, completed years
 * @param to oldest age the person may have
 */
record Member(PersonMapping.Sex sex, int from, int to) {

    /** A person of known sex and age. */
    static Member known(PersonMapping.Sex sex, int age) {
        return new Member(sex, age, age);
    }

    /** Years by which an age lies outside this person's ages; 0 inside. */
    int missedBy(int age) {
        return Math.max(0, Math.max(from - age, age - to));
    }
}
