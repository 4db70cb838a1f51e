@NullMarked
package org.ayllu.soak.file;

import org.jspecify.annotations.NullMarked;
