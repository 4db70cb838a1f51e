/** Scenario files: read, inherited, changed by settings, remarked on and written. */
@NullMarked
package org.ayllu.experiments.scenario.file;

import org.jspecify.annotations.NullMarked;
