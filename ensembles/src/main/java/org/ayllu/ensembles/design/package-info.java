/**
 * Which points of a space of parameters an experiment visits. A {@link org.ayllu.ensembles.design.Design} is a list of points in the unit cube;
 * {@link org.ayllu.ensembles.design.Factor}s say what a coordinate means. Designs know no model and run nothing.
 */
@NullMarked
package org.ayllu.ensembles.design;

import org.jspecify.annotations.NullMarked;
