/** Briefs of a page or two: for farmers, for a municipality, for a ministry. */
@NullMarked
package org.ayllu.reports.page.brief;

import org.jspecify.annotations.NullMarked;
