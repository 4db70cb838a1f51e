@NullMarked
package org.ayllu.experiments.sector;

import org.jspecify.annotations.NullMarked;
