/** Tests of signed predictions and their scores. */
@NullMarked
package org.ayllu.studies.register;

import org.jspecify.annotations.NullMarked;
