/** Random worlds: scenarios drawn from the schema, run, and judged from outside. */
@NullMarked
package org.ayllu.soak.world;

import org.jspecify.annotations.NullMarked;
