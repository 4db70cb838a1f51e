/**
 * Household surveys: a CSV file and a mapping (which column is what, in which unit, with which repairs) become a
 * {@link org.ayllu.core.household.Population}. Every value repaired, every row dropped and every column left unused is listed in a
 * {@link org.ayllu.experiments.survey.report.SurveyReport}.
 */
@NullMarked
package org.ayllu.experiments.survey;

import org.jspecify.annotations.NullMarked;
