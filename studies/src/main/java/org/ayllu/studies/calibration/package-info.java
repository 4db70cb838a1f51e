/**
 * Fits numbers of a scenario to facts: by simulated moments or by approximate Bayesian computation; and plants numbers to see whether they are found again.
 */
@NullMarked
package org.ayllu.studies.calibration;

import org.jspecify.annotations.NullMarked;
