/** Files and folders that results are kept in: sealed files, JSON, CSV, Parquet through a database, locks. */
@NullMarked
package org.ayllu.ensembles.results.file;

import org.jspecify.annotations.NullMarked;
