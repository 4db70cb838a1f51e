/** Tests of results folders. */
@NullMarked
package org.ayllu.ensembles.results;

import org.jspecify.annotations.NullMarked;
