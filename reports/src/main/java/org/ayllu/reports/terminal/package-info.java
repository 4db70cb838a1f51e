/** What a researcher is told of an experiment: before it runs, and of its results in words, in a table and in a chart. */
@NullMarked
package org.ayllu.reports.terminal;

import org.jspecify.annotations.NullMarked;
