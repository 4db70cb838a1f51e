/** Effects and shares of numbers, as lines of text and as a figure. */
@NullMarked
package org.ayllu.reports.terminal.sensitivity;

import org.jspecify.annotations.NullMarked;
