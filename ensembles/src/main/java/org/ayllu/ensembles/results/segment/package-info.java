/** What runs leave while an experiment goes on, so that it can be taken up again after a stop. */
@NullMarked
package org.ayllu.ensembles.results.segment;

import org.jspecify.annotations.NullMarked;
