/** Reports of all shipped scenarios, and what holds of their pages. */
@NullMarked
package org.ayllu.experiments.report;

import org.jspecify.annotations.NullMarked;
