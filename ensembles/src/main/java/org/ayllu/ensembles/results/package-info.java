/**
 * The folder that an ensemble leaves behind. While runs go on it is called {@code OUT.partial} and can be continued after a kill; once complete it is
 * renamed to {@code OUT} and never written again. {@link org.ayllu.ensembles.results.record.Recording} fills it,
 * {@link org.ayllu.ensembles.results.query.RunStore} reads it.
 */
@NullMarked
package org.ayllu.ensembles.results;

import org.jspecify.annotations.NullMarked;
