/** Tests of trials among municipalities. */
@NullMarked
package org.ayllu.experiments.trial;

import org.jspecify.annotations.NullMarked;
