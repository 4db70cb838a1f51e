@NullMarked
package org.ayllu.experiments.scenario.file;

import org.jspecify.annotations.NullMarked;
