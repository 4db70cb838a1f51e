/** Tests of random worlds and mutated files. */
@NullMarked
package org.ayllu.soak;

import org.jspecify.annotations.NullMarked;
