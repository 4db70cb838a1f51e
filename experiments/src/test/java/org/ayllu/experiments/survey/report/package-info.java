@NullMarked
package org.ayllu.experiments.survey.report;

import org.jspecify.annotations.NullMarked;
