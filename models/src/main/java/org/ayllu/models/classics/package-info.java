/** Small models of the textbooks, each complete in one file: to teach with, and to check the larger ones against. */
@NullMarked
package org.ayllu.models.classics;

import org.jspecify.annotations.NullMarked;
