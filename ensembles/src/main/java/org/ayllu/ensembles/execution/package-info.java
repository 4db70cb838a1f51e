/**
 * Running the arms of an experiment over their replicates: {@link org.ayllu.ensembles.execution.Ensemble} shares out threads, saves checkpoints through
 * a {@link org.ayllu.ensembles.execution.RunKeeper} and reports what failed. It knows no model: a run is anything that steps from period to period,
 * reports {@link org.ayllu.ensembles.execution.Observation}s and can be saved. No files here.
 */
@NullMarked
package org.ayllu.ensembles.execution;

import org.jspecify.annotations.NullMarked;
