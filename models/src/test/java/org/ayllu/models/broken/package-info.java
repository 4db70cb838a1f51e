/** Breaks every rule of {@code ReproducibilityTest}, so that the test can show that each is noticed. */
@NullMarked
package org.ayllu.models.broken;

import org.jspecify.annotations.NullMarked;
