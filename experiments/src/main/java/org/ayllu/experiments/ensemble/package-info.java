/**
 * Running the arms of an experiment over their replicates: {@link org.ayllu.experiments.ensemble.Ensemble} shares out threads, saves checkpoints through
 * a {@link org.ayllu.experiments.ensemble.RunKeeper} and reports what failed. It knows no model: a run is anything that steps from period to period,
 * reports {@link org.ayllu.experiments.ensemble.Observation}s and can be saved. No files here.
 */
@NullMarked
package org.ayllu.experiments.ensemble;

import org.jspecify.annotations.NullMarked;
