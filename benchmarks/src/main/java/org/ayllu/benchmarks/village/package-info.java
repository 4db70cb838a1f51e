/**
 * The highlands model once more, as one would write it for MASON: an object for each person, household and municipality, each household stepped by MASON's
 * schedule, MASON's own generator, {@code java.lang.Math}. It follows the equations of {@code org.ayllu.models.highlands} phase by phase, so that what the
 * same economics cost in either form can be told, and it is held to the engine's figures before any cost is.
 */
@NullMarked
package org.ayllu.benchmarks.village;

import org.jspecify.annotations.NullMarked;
