/** Published and closed-form results that Ayllu must reproduce, and what it computes for each. */
@NullMarked
package org.ayllu.studies.replication;

import org.jspecify.annotations.NullMarked;
