@NullMarked
package org.ayllu.ensembles.results.record;

import org.jspecify.annotations.NullMarked;
