/** What the commands print with: numbers, paragraphs, tables and line charts as lines of text for a terminal. */
@NullMarked
package org.ayllu.reports.text;

import org.jspecify.annotations.NullMarked;
