/** Watching a run without changing it: probes read columns and hand figures to a recorder. No files here. */
@NullMarked
package org.ayllu.core.observe;

import org.jspecify.annotations.NullMarked;
