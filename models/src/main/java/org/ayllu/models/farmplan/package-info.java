/**
 * Farm programming: a linear or quadratic programme of one farm household, its calibration by positive mathematical programming, and the theory of the
 * household that lets the people of the highlands model decide that way. The document is {@code docs/theories.md}.
 */
@NullMarked
package org.ayllu.models.farmplan;

import org.jspecify.annotations.NullMarked;
