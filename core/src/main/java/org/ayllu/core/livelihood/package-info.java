/** Puts a household's problem together from the columns, asks its livelihood rule, and clears the farm labour market. */
@NullMarked
package org.ayllu.core.livelihood;

import org.jspecify.annotations.NullMarked;
