/** What a government does in municipalities: programmes of roads, extension and cash grants. */
@NullMarked
package org.ayllu.core.government;

import org.jspecify.annotations.NullMarked;
