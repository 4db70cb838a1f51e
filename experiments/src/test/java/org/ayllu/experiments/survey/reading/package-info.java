@NullMarked
package org.ayllu.experiments.survey.reading;

import org.jspecify.annotations.NullMarked;
