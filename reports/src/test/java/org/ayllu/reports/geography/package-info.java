@NullMarked
package org.ayllu.reports.geography;

import org.jspecify.annotations.NullMarked;
