/** Tests of designs. */
@NullMarked
package org.ayllu.ensembles.design;

import org.jspecify.annotations.NullMarked;
