/**
 * Scenario files: what an experiment simulates, read from YAML with every problem told at once, written back with all defaults filled in, and made into
 * runs.
 */
@NullMarked
package org.ayllu.experiments.scenario;

import org.jspecify.annotations.NullMarked;
