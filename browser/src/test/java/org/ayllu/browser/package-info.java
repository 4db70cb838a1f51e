/** Opens reports in a browser. */
@NullMarked
package org.ayllu.browser;

import org.jspecify.annotations.NullMarked;
