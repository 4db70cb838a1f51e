@NullMarked
package org.ayllu.experiments.geography;

import org.jspecify.annotations.NullMarked;
