/** Tests of calibration. */
@NullMarked
package org.ayllu.studies.calibration;

import org.jspecify.annotations.NullMarked;
