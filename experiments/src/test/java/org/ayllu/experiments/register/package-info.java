/** Tests of signed predictions and their scores. */
@NullMarked
package org.ayllu.experiments.register;

import org.jspecify.annotations.NullMarked;
