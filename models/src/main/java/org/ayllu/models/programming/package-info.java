/**
 * Mathematical programming for models of farms and sectors: {@link org.ayllu.models.programming.QuadraticProgramme} is stated by activities and constraints
 * and solved in one of two ways. {@code solve} gives values and duals with a proof to 10⁻⁹, by ojAlgo where the programme is linear and by Lemke's
 * complementary pivoting where it is not: farms use it, which need what resources are worth and messages that name the constraints that cannot be met.
 * {@code solveFromInside} uses an interior point: sectors use it, whose months bind many at once, so that pivots lose figures and the proof fails.
 */
@NullMarked
package org.ayllu.models.programming;

import org.jspecify.annotations.NullMarked;
