/** The local economy, checked by hand, by rounds of spending and by what must balance. */
@NullMarked
package org.ayllu.models.localeconomy;

import org.jspecify.annotations.NullMarked;
