/** Tables of a farm sector's crops. */
@NullMarked
package org.ayllu.experiments.sector;

import org.jspecify.annotations.NullMarked;
