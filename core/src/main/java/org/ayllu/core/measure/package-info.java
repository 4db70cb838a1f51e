/**
 * Counting, averaging and ranking: poverty, inequality, its parts, quantiles, mobility, and shares of an effect. Pure functions of primitive arrays; every sum is taken in
 * one fixed order, so a figure is the same bits for any number of threads. Measuring never changes a run. A figure that its definition leaves
 * without a value (an inequality of incomes whose mean is not positive) is {@code NaN}, never a made-up number.
 */
@NullMarked
package org.ayllu.core.measure;

import org.jspecify.annotations.NullMarked;
