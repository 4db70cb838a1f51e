/** Results folders written: an experiment recorded as it runs, and a study from its first point to its last. */
@NullMarked
package org.ayllu.ensembles.results.record;

import org.jspecify.annotations.NullMarked;
