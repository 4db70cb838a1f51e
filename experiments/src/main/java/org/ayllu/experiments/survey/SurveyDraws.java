package org.ayllu.experiments.survey;

import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;

/**
 * The draws of an import, keyed by purpose and by the id of the household, which follows from its id in the survey and the number of the copy: other rows do
 * not change them.
 *
 * @param draws all draws of the seed
 */
record SurveyDraws(Draws draws) {
    static final Purpose SAMPLE = Purpose.of("survey.sample");
    static final Purpose AGE = Purpose.of("survey.age");
    static final Purpose SEX = Purpose.of("survey.sex");
    static final Purpose SCHOOLING = Purpose.of("survey.schooling");
    static final Purpose LAND = Purpose.of("survey.land");
    static final Purpose HERD = Purpose.of("survey.herd");
    static final Purpose TRAVEL = Purpose.of("survey.travel");
    static final Purpose TOOLS = Purpose.of("survey.tools");
    static final Purpose CASH = Purpose.of("survey.cash");
    static final Purpose PRODUCTIVITY = Purpose.of("survey.productivity");
    static final Purpose INDIGENOUS = Purpose.of("survey.indigenous");

    /** Where the first point of the systematic sample lies, between 0 and 1. */
    double start() {
        return draws.at(SAMPLE, 0).uniform(0, 0);
    }

    /** The draws of a household. */
    Household of(long id) {
        return new Household(draws, id);
    }

    /**
     * The draws of one household.
     *
     * @param draws all draws of the seed
     * @param id its id
     */
    record Household(Draws draws, long id) {

        /** A number between 0 and 1. */
        double uniform(Purpose purpose, int index) {
            return draws.at(purpose, 0).uniform(id, index);
        }

        /** A number from the standard normal distribution. */
        double normal(Purpose purpose, int index) {
            return draws.at(purpose, 0).normal(id, index);
        }

        /** A factor of mean 1 whose logarithm has the given standard deviation. */
        double factor(Purpose purpose, double sd) {
            return draws.at(purpose, 0).lognormalMeanOne(id, 0, sd);
        }
    }
}
