/** Which columns of a survey mean what, and how its answers are coded. */
@NullMarked
package org.ayllu.experiments.survey.mapping;

import org.jspecify.annotations.NullMarked;
