/** What a model is put together from: mechanisms, with all that they declare. */
@NullMarked
package org.ayllu.core.mechanism;

import org.jspecify.annotations.NullMarked;
