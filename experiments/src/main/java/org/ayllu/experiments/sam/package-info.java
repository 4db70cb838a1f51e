/** Social accounting matrices of others, read from files, and what they multiply. */
@NullMarked
package org.ayllu.experiments.sam;

import org.jspecify.annotations.NullMarked;
