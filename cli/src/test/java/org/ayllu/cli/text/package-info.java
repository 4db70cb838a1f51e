@NullMarked
package org.ayllu.cli.text;

import org.jspecify.annotations.NullMarked;
