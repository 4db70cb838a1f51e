/** Tests of calibration. */
@NullMarked
package org.ayllu.experiments.calibration;

import org.jspecify.annotations.NullMarked;
