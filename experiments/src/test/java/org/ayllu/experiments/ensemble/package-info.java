/** Tests of ensembles on a toy model. */
@NullMarked
package org.ayllu.experiments.ensemble;

import org.jspecify.annotations.NullMarked;
