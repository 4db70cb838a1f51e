/** Prices from the border, the local food market, rationed jobs. */
@NullMarked
package org.ayllu.core.market;

import org.jspecify.annotations.NullMarked;
