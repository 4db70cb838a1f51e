/**
 * Pure theory of the household: what it plans for a year, how it spends the days of a season, where it goes. No columns, no files and no
 * random state: a draw arrives as an argument. The equations are those of {@code docs/theories.md}.
 */
@NullMarked
package org.ayllu.core.decision;

import org.jspecify.annotations.NullMarked;
