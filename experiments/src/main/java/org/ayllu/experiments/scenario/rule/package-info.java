/** What the blocks of a scenario must fulfil beyond the types and ranges of their keys. */
@NullMarked
package org.ayllu.experiments.scenario.rule;

import org.jspecify.annotations.NullMarked;
