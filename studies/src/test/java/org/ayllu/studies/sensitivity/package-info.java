/** Tests of sensitivity indices. */
@NullMarked
package org.ayllu.studies.sensitivity;

import org.jspecify.annotations.NullMarked;
