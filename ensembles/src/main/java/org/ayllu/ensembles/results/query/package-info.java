/** Results folders read: tables, series, accounts, and queries in SQL. */
@NullMarked
package org.ayllu.ensembles.results.query;

import org.jspecify.annotations.NullMarked;
