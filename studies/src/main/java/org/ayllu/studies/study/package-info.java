/**
 * One scenario simulated at many points of its parameters: every point has the same seed, so that all share every draw that the point's values do not touch.
 */
@NullMarked
package org.ayllu.studies.study;

import org.jspecify.annotations.NullMarked;
