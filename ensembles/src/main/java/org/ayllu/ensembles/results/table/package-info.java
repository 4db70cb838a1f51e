/** Tables of a results folder, written once all runs are there. */
@NullMarked
package org.ayllu.ensembles.results.table;

import org.jspecify.annotations.NullMarked;
