/** How fast the engine is, side by side with other ways to write the same model. Nothing imports this package. */
@NullMarked
package org.ayllu.benchmarks;

import org.jspecify.annotations.NullMarked;
