/** Tests of studies. */
@NullMarked
package org.ayllu.experiments.study;

import org.jspecify.annotations.NullMarked;
