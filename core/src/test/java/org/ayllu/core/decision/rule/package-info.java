@NullMarked
package org.ayllu.core.decision.rule;

import org.jspecify.annotations.NullMarked;
