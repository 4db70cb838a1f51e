/** What a model gives the rest of Ayllu: scenario files, studies and reports know a model by these interfaces only. */
@NullMarked
package org.ayllu.models.model;

import org.jspecify.annotations.NullMarked;
