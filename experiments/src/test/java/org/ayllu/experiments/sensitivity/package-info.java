/** Tests of sensitivity indices. */
@NullMarked
package org.ayllu.experiments.sensitivity;

import org.jspecify.annotations.NullMarked;
