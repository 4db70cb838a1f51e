/** What a report says of a trial: its design, its finding and its chart. */
@NullMarked
package org.ayllu.reports.page.trial;

import org.jspecify.annotations.NullMarked;
