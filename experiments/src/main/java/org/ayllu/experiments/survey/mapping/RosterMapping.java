package org.ayllu.experiments.survey.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayllu.core.terms.Status;
import org.ayllu.experiments.survey.report.Require;
import org.ayllu.experiments.survey.report.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a list with one row per person is what. The people of households are made of it, in the place of counts by sex and age.
 *
 * @param file the roster's file, beside the survey's; null if the survey itself has one row per person
 * @param household columns with the id of the household a person lives in, matched with the survey's {@code id} part by part; empty for the
 *     same names
 * @param sex the person's sex
 * @param age column with the age, completed years
 * @param head which person heads the household; null for the oldest
 * @param schooling the person's schooling; null if the roster does not tell
 */
public record RosterMapping(
        @Nullable String file,
        List<String> household,
        SexWords sex,
        String age,
        @Nullable HeadWords head,
        @Nullable Years schooling) {
    /** Copies the list. */
    public RosterMapping {
        household = List.copyOf(household);
    }

    /**
     * Words for women and men.
     *
     * @param column the column's name
     * @param female the file's words for women and girls
     * @param male the file's words for men and boys
     */
    public record SexWords(String column, List<String> female, List<String> male) {
        /** Copies the lists and checks them. */
        public SexWords {
            Require.that(!female.isEmpty() && !male.isEmpty(), "sex needs words for female and for male");
            female = female.stream().map(Words::category).toList();
            male = male.stream().map(Words::category).toList();
            for (String word : female) {
                Require.that(!male.contains(word), "'" + word + "' cannot be both female and male");
            }
        }

        /** The sex of a word; {@link PersonMapping.Sex#EITHER} if it is none of them. */
        public PersonMapping.Sex of(String text) {
            String word = Words.category(text);
            return female.contains(word)
                    ? PersonMapping.Sex.FEMALE
                    : male.contains(word) ? PersonMapping.Sex.MALE : PersonMapping.Sex.EITHER;
        }
    }

    /**
     * How the head is told.
     *
     * @param column the column's name, such as the relation to the head
     * @param is the words that mean the head
     */
    public record HeadWords(String column, List<String> is) {
        /** Copies the list and checks it. */
        public HeadWords {
            Require.that(!is.isEmpty(), "head needs a word under is");
            is = is.stream().map(Words::category).toList();
        }
    }

    /**
     * Schooling of a person, as years or as categories with years for each.
     *
     * @param column the column's name
     * @param values years by category, 0 to 30; empty if the column has years
     * @param status how firmly the years of categories are known; may be null without any
     * @param source where they come from; may be null without any
     */
    public record Years(
            String column,
            Map<String, Double> values,
            @Nullable Status status,
            @Nullable String source) {
        /** Checks the years. */
        public Years {
            Require.that(
                    values.isEmpty() || (status != null && source != null),
                    "values of schooling need a status and a source");
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            if (!values.isEmpty()) {
                new Recode(column, values, Objects.requireNonNull(status), Objects.requireNonNull(source))
                        .requireBetween(0, PersonMapping.MOST_SCHOOLING, "years");
            }
        }

        /** The categories; null if the column has years. */
        @Nullable
        public Recode recode() {
            return status == null || source == null || values.isEmpty()
                    ? null
                    : new Recode(column, values, status, source);
        }
    }
}
