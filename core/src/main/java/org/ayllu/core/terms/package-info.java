/**
 * What a parameter is: a record component with a unit, a range, a source and a status. Every mechanism states its parameters as a
 * {@code *Terms} record whose components carry {@link org.ayllu.core.terms.Parameter}; the scenario schema, the error messages and the
 * provenance table are generated from there.
 */
@NullMarked
package org.ayllu.core.terms;

import org.jspecify.annotations.NullMarked;
