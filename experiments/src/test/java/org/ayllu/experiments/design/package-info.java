/** Tests of designs. */
@NullMarked
package org.ayllu.experiments.design;

import org.jspecify.annotations.NullMarked;
