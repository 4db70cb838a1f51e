/**
 * Finished results as one page of HTML for people: the question, the answer with its uncertainty, charts with tables, what was assumed. A page holds all it
 * needs and loads nothing. {@link org.ayllu.reports.page.report.Report} makes it.
 */
@NullMarked
package org.ayllu.reports.page;

import org.jspecify.annotations.NullMarked;
