/** Sections of a full report, from the answer to the annex. */
@NullMarked
package org.ayllu.reports.page.section;

import org.jspecify.annotations.NullMarked;
