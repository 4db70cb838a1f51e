/**
 * Which points of a space of parameters an experiment visits. A {@link org.ayllu.experiments.design.Design} is a list of points in the unit cube;
 * {@link org.ayllu.experiments.design.Factor}s say what a coordinate means. Designs know no model and run nothing.
 */
@NullMarked
package org.ayllu.experiments.design;

import org.jspecify.annotations.NullMarked;
