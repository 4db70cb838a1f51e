/**
 * The stepping engine: a {@link org.ayllu.core.engine.Simulation} is a MASON {@code SimState} whose {@link org.ayllu.core.engine.Plan} puts
 * {@link org.ayllu.core.engine.Phase}s in order, one MASON {@code Steppable} each. Phases loop over blocks of rows on any number of threads and
 * give the same bits for each.
 */
@NullMarked
package org.ayllu.core.engine;

import org.jspecify.annotations.NullMarked;
