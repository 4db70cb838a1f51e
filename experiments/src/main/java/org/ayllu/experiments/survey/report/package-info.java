/** What an import of a survey tells: counts, repairs and what was assumed. */
@NullMarked
package org.ayllu.experiments.survey.report;

import org.jspecify.annotations.NullMarked;
