/** Two finished results folders side by side: what differs in what was asked, and in what came out. */
@NullMarked
package org.ayllu.studies.comparison;

import org.jspecify.annotations.NullMarked;
