/** Theories of the household, each a rule that solves its year and its seasons. */
@NullMarked
package org.ayllu.core.decision.rule;

import org.jspecify.annotations.NullMarked;
