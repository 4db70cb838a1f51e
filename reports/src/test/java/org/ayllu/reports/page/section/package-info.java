@NullMarked
package org.ayllu.reports.page.section;

import org.jspecify.annotations.NullMarked;
