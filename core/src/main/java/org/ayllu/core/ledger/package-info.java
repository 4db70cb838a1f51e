/** Who pays whom, for what: flows in double entry, what is read off them, and the social accounting matrix that they add up to. */
@NullMarked
package org.ayllu.core.ledger;

import org.jspecify.annotations.NullMarked;
