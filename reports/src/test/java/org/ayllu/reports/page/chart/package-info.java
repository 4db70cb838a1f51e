@NullMarked
package org.ayllu.reports.page.chart;

import org.jspecify.annotations.NullMarked;
