/**
 * Finished results as one page of HTML for people: the question, the answer with its uncertainty, charts with tables, what was assumed. A page holds all it
 * needs and loads nothing. {@link org.ayllu.experiments.report.Report} makes it.
 */
@NullMarked
package org.ayllu.experiments.report;

import org.jspecify.annotations.NullMarked;
