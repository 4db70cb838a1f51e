/** One reform under every theory of the household: whether the theories agree on what it does. */
@NullMarked
package org.ayllu.studies.theory;

import org.jspecify.annotations.NullMarked;
