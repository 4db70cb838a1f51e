/**
 * Predictions that are signed and dated before anybody knows how it turned out, in a file to which one only adds, and the scores of what was observed
 * later.
 */
@NullMarked
package org.ayllu.studies.register;

import org.jspecify.annotations.NullMarked;
