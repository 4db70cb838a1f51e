/** What a model gives that is solved at once and not simulated: named figures, and a curve of them along an axis. */
@NullMarked
package org.ayllu.models.solution;

import org.jspecify.annotations.NullMarked;
