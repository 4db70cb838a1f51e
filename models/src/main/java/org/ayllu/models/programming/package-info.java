/**
 * Mathematical programming for models of farms and sectors: {@link org.ayllu.models.programming.QuadraticProgramme} is stated by activities and constraints
 * and solved with a proof. Linear programmes are solved by ojAlgo, quadratic ones by Lemke's complementary pivoting.
 */
@NullMarked
package org.ayllu.models.programming;

import org.jspecify.annotations.NullMarked;
