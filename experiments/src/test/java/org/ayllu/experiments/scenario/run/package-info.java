@NullMarked
package org.ayllu.experiments.scenario.run;

import org.jspecify.annotations.NullMarked;
