/**
 * What replicates say: means with their intervals, and the effect of one arm against another. Replicates are independent runs, so a t interval
 * describes the noise of the simulated world; it says nothing about whether the model or its assumptions are right.
 */
@NullMarked
package org.ayllu.ensembles.statistics;

import org.jspecify.annotations.NullMarked;
