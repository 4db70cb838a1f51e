/** Tests of results folders. */
@NullMarked
package org.ayllu.experiments.results;

import org.jspecify.annotations.NullMarked;
