/** What a scenario states, made into runs, their recorders and their tables. */
@NullMarked
package org.ayllu.experiments.scenario.run;

import org.jspecify.annotations.NullMarked;
