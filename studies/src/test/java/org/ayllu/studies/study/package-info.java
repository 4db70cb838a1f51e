/** Tests of studies. */
@NullMarked
package org.ayllu.studies.study;

import org.jspecify.annotations.NullMarked;
