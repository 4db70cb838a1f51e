/** What a scenario states: arms, years, questions and targets, as records that a file or a user of Java fills in. */
@NullMarked
package org.ayllu.experiments.scenario;

import org.jspecify.annotations.NullMarked;
