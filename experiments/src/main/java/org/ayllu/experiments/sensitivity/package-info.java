/**
 * Which parameters matter for a figure: {@link org.ayllu.experiments.sensitivity.Morris} tells it from few runs,
 * {@link org.ayllu.experiments.sensitivity.SobolIndices} as shares of variance. Each has a plan of points, takes the figure at each point, and knows
 * no model.
 */
@NullMarked
package org.ayllu.experiments.sensitivity;

import org.jspecify.annotations.NullMarked;
