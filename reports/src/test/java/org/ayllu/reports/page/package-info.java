/** Reports of all shipped scenarios, and what holds of their pages. */
@NullMarked
package org.ayllu.reports.page;

import org.jspecify.annotations.NullMarked;
