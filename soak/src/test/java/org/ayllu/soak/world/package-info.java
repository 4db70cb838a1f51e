@NullMarked
package org.ayllu.soak.world;

import org.jspecify.annotations.NullMarked;
