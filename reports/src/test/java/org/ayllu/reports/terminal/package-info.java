@NullMarked
package org.ayllu.reports.terminal;

import org.jspecify.annotations.NullMarked;
