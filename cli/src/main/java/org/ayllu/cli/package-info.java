/** The command {@code ayllu}: thin commands over the libraries. Only this module prints and exits. */
@NullMarked
package org.ayllu.cli;

import org.jspecify.annotations.NullMarked;
