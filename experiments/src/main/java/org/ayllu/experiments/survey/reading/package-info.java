/** Rows of a survey, read and checked answer by answer. */
@NullMarked
package org.ayllu.experiments.survey.reading;

import org.jspecify.annotations.NullMarked;
