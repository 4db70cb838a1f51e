package org.ayllu.experiments.survey.reading;

import java.util.List;

/**
 * The people of a survey, one entry per row of households.
 *
 * @param members people, the head first; empty for a row that is dropped
 * @param headSchooling the head's years of schooling, missing ones replaced by the median
 * @param answeredSchooling the same with NaN where the survey does not answer
 */
record People(List<List<Member>> members, double[] headSchooling, double[] answeredSchooling) {}
