package org.ayllu.experiments.survey;

import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;

/**
 * The draws of an import, keyed by purpose, row of the survey and number of the copy of that row (in the place of the period).
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

    /** The draws of a copy of a row. */
    Copy of(int row, int copy) {
        return new Copy(draws, row, copy);
    }

    /**
     * The draws of one household.
     *
     * @param draws all draws of the seed
     * @param row row of the survey, 1 = first
     * @param copy number of the copy of that row, 0 = first
     */
    record Copy(Draws draws, int row, int copy) {

        /** A number between 0 and 1. */
        double uniform(Purpose purpose, int index) {
            return draws.at(purpose, copy).uniform(row, index);
        }

        /** A number from the standard normal distribution. */
        double normal(Purpose purpose, int index) {
            return draws.at(purpose, copy).normal(row, index);
        }

        /** A factor of mean 1 whose logarithm has the given standard deviation. */
        double factor(Purpose purpose, double sd) {
            return draws.at(purpose, copy).lognormalMeanOne(row, 0, sd);
        }
    }
}
