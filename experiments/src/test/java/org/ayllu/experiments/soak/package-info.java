/** Tests of sensitivity indices. */
@NullMarked
package org.ayllu.experiments.soak;

import org.jspecify.annotations.NullMarked;
