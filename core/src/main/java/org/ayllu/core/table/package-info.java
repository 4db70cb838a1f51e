/** Columns of primitives with stable ids, units and one declared writing phase each; rows born and gone; grouping by municipality. */
@NullMarked
package org.ayllu.core.table;

import org.jspecify.annotations.NullMarked;
