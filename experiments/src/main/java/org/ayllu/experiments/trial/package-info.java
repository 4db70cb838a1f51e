/**
 * Trials among municipalities: who is drawn to get a programme and when, what an evaluation of such a trial estimates, and, since a simulation has both
 * worlds, what it should have found. No model here: outcomes arrive as panels
 * of municipalities by years.
 */
@NullMarked
package org.ayllu.experiments.trial;

import org.jspecify.annotations.NullMarked;
