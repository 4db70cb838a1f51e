/** Charts of results, drawn from what a report is made of. */
@NullMarked
package org.ayllu.reports.page.chart;

import org.jspecify.annotations.NullMarked;
