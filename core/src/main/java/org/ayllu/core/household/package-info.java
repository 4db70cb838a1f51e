/** The schema of households, persons and municipalities, and the identities (time, cash, goods, land, people) they must satisfy. */
@NullMarked
package org.ayllu.core.household;

import org.jspecify.annotations.NullMarked;
