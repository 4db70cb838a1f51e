/** Elementary functions with the same bits on every machine, and the search for roots of many markets at once. */
@NullMarked
package org.ayllu.core.math;

import org.jspecify.annotations.NullMarked;
