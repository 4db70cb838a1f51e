/** Draws keyed by (seed, replicate, purpose, entity, period, index): pure functions, no generator is passed around. */
@NullMarked
package org.ayllu.core.random;

import org.jspecify.annotations.NullMarked;
