@NullMarked
package org.ayllu.reports.page.report;

import org.jspecify.annotations.NullMarked;
