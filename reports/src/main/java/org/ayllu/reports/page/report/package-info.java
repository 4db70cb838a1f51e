/** The report of a results folder, full or brief. */
@NullMarked
package org.ayllu.reports.page.report;

import org.jspecify.annotations.NullMarked;
