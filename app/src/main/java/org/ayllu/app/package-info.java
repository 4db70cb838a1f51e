/** The program {@code ayllu}, right of all others. */
@NullMarked
package org.ayllu.app;

import org.jspecify.annotations.NullMarked;
