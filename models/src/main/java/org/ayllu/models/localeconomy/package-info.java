/**
 * A local economy: groups of households, what is made and bought in the zone, and what flows out of it. It answers what a transfer to some of the households is
 * worth to all of them.
 */
@NullMarked
package org.ayllu.models.localeconomy;

import org.jspecify.annotations.NullMarked;
