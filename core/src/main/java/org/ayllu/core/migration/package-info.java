/** Seasonal and permanent migration to cities and abroad, networks, remittances, return. */
@NullMarked
package org.ayllu.core.migration;

import org.jspecify.annotations.NullMarked;
