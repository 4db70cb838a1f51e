/** Draws keyed by (seed, replicate, purpose, entity, period, index), and ids that tell entities apart: pure functions, no generator is passed around. */
@NullMarked
package org.ayllu.core.random;

import org.jspecify.annotations.NullMarked;
