@NullMarked
package org.ayllu.experiments.survey.mapping;

import org.jspecify.annotations.NullMarked;
