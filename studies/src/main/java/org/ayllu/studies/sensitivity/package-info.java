/**
 * Which parameters matter for a figure: {@link org.ayllu.studies.sensitivity.Morris} tells it from few runs,
 * {@link org.ayllu.studies.sensitivity.SobolIndices} as shares of variance. Each has a plan of points, takes the figure at each point, and knows
 * no model.
 */
@NullMarked
package org.ayllu.studies.sensitivity;

import org.jspecify.annotations.NullMarked;
