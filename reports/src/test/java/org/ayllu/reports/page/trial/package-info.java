@NullMarked
package org.ayllu.reports.page.trial;

import org.jspecify.annotations.NullMarked;
