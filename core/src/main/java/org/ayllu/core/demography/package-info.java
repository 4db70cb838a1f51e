/** Who lives in the household: days and needs by age and sex, births, deaths, schooling, and leaving home. */
@NullMarked
package org.ayllu.core.demography;

import org.jspecify.annotations.NullMarked;
