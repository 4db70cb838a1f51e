/** Breaks a rule of the house, so that {@code QuietLibraryTest} can show that it notices. */
@NullMarked
package org.ayllu.house.broken;

import org.jspecify.annotations.NullMarked;
