/** Breaks a rule of the house, so that {@code ArchitectureTest} can show that it notices. */
@NullMarked
package org.ayllu.core.broken.farm;

import org.jspecify.annotations.NullMarked;
