package org.ayllu.core.livelihood;

import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;

/**
 * The theory of the household that a run follows.
 *
 * @param rule how it decides
 * @param preferences what it wants
 * @param production how its output answers to labour
 * @param bands whether buying costs more than selling brings
 */
public record Theory(LivelihoodRule rule, Preferences preferences, Production production, boolean bands) {}
