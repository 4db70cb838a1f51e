/** Crops, their calendar and their land, weather, and the herd. */
@NullMarked
package org.ayllu.core.farm;

import org.jspecify.annotations.NullMarked;
