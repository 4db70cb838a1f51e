@NullMarked
package org.ayllu.cli;

import org.jspecify.annotations.NullMarked;
