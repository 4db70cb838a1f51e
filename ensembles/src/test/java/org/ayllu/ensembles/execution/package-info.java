/** Tests of ensembles on a toy model. */
@NullMarked
package org.ayllu.ensembles.execution;

import org.jspecify.annotations.NullMarked;
