@NullMarked
package org.ayllu.experiments.files;

import org.jspecify.annotations.NullMarked;
