/** Mutated files: what is shipped, spoilt, and given to its reader. */
@NullMarked
package org.ayllu.soak.file;

import org.jspecify.annotations.NullMarked;
