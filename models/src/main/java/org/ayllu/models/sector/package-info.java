/** An agricultural sector of identical farms that clears its markets: crops, livestock, family and hired labour by month, and trade. */
@NullMarked
package org.ayllu.models.sector;

import org.jspecify.annotations.NullMarked;
