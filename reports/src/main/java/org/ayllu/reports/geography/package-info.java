/** Areas of GeoJSON files, made fit for a map: read and checked, kept together across 180 degrees, cropped, thinned. */
@NullMarked
package org.ayllu.reports.geography;

import org.jspecify.annotations.NullMarked;
