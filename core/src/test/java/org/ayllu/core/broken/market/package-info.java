/** Breaks a rule of the house, so that {@code ArchitectureTest} can show that it notices. */
@NullMarked
package org.ayllu.core.broken.market;

import org.jspecify.annotations.NullMarked;
