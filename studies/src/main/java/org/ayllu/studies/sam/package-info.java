/** Social accounting matrices of others, read from files, and what they multiply. */
@NullMarked
package org.ayllu.studies.sam;

import org.jspecify.annotations.NullMarked;
