package org.ayllu.experiments.survey.mapping;

import java.util.List;
import org.ayllu.core.terms.Status;
import org.ayllu.experiments.survey.report.Require;
import org.jspecify.annotations.Nullable;

/**
 * How a survey counts the people of a household.
 *
 * @param bands columns of counts by sex and age; none where a roster lists the people
 * @param tooMany what replaces a count above its band's {@code most}
 * @param heads columns with the exact age of the man or woman who heads the household, the one to be taken as head first
 * @param headFrom smallest age believed of a head, years
 * @param headTo largest age believed of a head, years
 * @param headTolerance years by which a head's age may miss a band and still be one of the people counted there; beyond it the head was left
 *     out of the count and is added
 * @param education the head's education as years of schooling, 0 to 30; null where a roster tells it
 * @param schooling schooling of everybody else
 */
public record PersonMapping(
        List<Band> bands,
        OutlierRule.Then tooMany,
        List<HeadAge> heads,
        int headFrom,
        int headTo,
        int headTolerance,
        @Nullable Recode education,
        Schooling schooling) {
    /** Smallest age believed of a head unless the mapping says otherwise, years. */
    static final int HEAD_FROM = 15;

    /** Largest age believed of a head unless the mapping says otherwise, years. */
    static final int HEAD_TO = 100;

    /** Years by which a head's age may miss its band unless the mapping says otherwise. */
    static final int HEAD_TOLERANCE = 10;

    /** Most years of schooling that anybody has. */
    public static final double MOST_SCHOOLING = 30;

    private static final double MOST_SD = 20;

    /** Copies the lists and checks the ages and the years of schooling. */
    public PersonMapping {
        Require.between("headFrom", headFrom, 0, 120);
        Require.between("headTo", headTo, headFrom, 120);
        Require.between("headTolerance", headTolerance, 0, 120);
        if (education != null) {
            education.requireBetween(0, MOST_SCHOOLING, "years");
        }
        bands = List.copyOf(bands);
        heads = List.copyOf(heads);
    }

    /** Sex as a survey's column states it. */
    public enum Sex {
        /** Women or girls. */
        FEMALE,
        /** Men or boys. */
        MALE,
        /** Not told apart; drawn. */
        EITHER
    }

    /**
     * A column that counts people of one sex and age band.
     *
     * @param column the column's name
     * @param sex whose sex
     * @param from youngest age, completed years
     * @param to oldest age, completed years; ages are drawn uniformly from {@code from} to {@code to}
     * @param most largest count believed, 1 to 1,000
     */
    public record Band(String column, Sex sex, int from, int to, int most) {
        private static final int MOST_PEOPLE = 1_000;

        /** Checks the ages. */
        public Band {
            Require.between("from", from, 0, 120);
            Require.between("to", to, from, 120);
            Require.between("most", most, 1, MOST_PEOPLE);
        }
    }

    /**
     * A column with the exact age of a head.
     *
     * @param column the column's name
     * @param sex the head's sex, never {@link Sex#EITHER}
     */
    public record HeadAge(String column, Sex sex) {
        /** Checks the sex. */
        public HeadAge {
            Require.that(sex != Sex.EITHER, "the sex of a head must be female or male, but is either");
        }
    }

    /**
     * Schooling of those who are not the head. Up to {@code leaveAge}, everyone has completed {@code age - startAge} years; above it, years are
     * drawn from a normal distribution around the head's, within 0 and {@code most}.
     *
     * @param startAge age at the start of school, years
     * @param leaveAge age up to which everyone is at school, years
     * @param sd standard deviation around the head's schooling, years, 0 to 20
     * @param most largest number of years, 0 to 30
     * @param status how firmly these are known
     * @param source where they come from
     */
    public record Schooling(int startAge, int leaveAge, double sd, double most, Status status, String source) {
        /** Checks the ages. */
        public Schooling {
            Require.between("startAge", startAge, 0, 120);
            Require.between("leaveAge", leaveAge, startAge, 120);
            Require.between("sd", sd, 0, MOST_SD);
            Require.between("most", most, 0, MOST_SCHOOLING);
        }

        /** Completed years of a person who is not the head, given a standard normal draw. */
        public double years(int age, double headYears, double z) {
            double possible = Math.min(most, Math.max(0, age - startAge));
            return age <= leaveAge ? possible : Math.max(0, Math.min(possible, Math.rint(headYears + sd * z)));
        }
    }
}
