/** Tests of scenario files and their runs. */
@NullMarked
package org.ayllu.experiments.scenario;

import org.jspecify.annotations.NullMarked;
