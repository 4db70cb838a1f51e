/**
 * The flagship: households of the Andean highlands between farm, waged work and migration, while markets open. Described in
 * {@code docs/highlands-odd.md}; the order of a season stands in {@link org.ayllu.models.highlands.HighlandsPlan}.
 */
@NullMarked
package org.ayllu.models.highlands;

import org.jspecify.annotations.NullMarked;
