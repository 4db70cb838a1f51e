@NullMarked
package org.ayllu.ensembles.results.file;

import org.jspecify.annotations.NullMarked;
