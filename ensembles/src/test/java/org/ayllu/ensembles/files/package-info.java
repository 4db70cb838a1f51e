@NullMarked
package org.ayllu.ensembles.files;

import org.jspecify.annotations.NullMarked;
