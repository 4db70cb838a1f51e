package org.ayllu.experiments.survey;

import org.ayllu.core.household.Population;
import org.ayllu.experiments.survey.report.SurveyReport;

/**
 * What an import gives.
 *
 * @param population the households
 * @param report what was used, repaired, dropped and left unused
 */
public record Imported(Population population, SurveyReport report) {}
