@NullMarked
package org.ayllu.reports.text;

import org.jspecify.annotations.NullMarked;
