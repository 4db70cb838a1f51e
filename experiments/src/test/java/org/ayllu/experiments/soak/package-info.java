/** Tests of random worlds and mutated files. */
@NullMarked
package org.ayllu.experiments.soak;

import org.jspecify.annotations.NullMarked;
