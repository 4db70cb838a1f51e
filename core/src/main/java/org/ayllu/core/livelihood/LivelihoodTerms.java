package org.ayllu.core.livelihood;

import org.ayllu.core.decision.NonSeparableRule;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeparableRule;

/** The theory of the household that a scenario chooses. */
public sealed interface LivelihoodTerms {
    /** The theory for households of these preferences and this technology. */
    Theory theory(Preferences preferences, Production production);

    /** Production and consumption decided together, with price bands for food and farm labour. */
    record NonSeparable() implements LivelihoodTerms {
        @Override
        public Theory theory(Preferences preferences, Production production) {
            return new Theory(new NonSeparableRule(preferences, production), preferences, production, true);
        }
    }

    /** Profit first, at market prices, in a world without price bands. */
    record Separable() implements LivelihoodTerms {
        @Override
        public Theory theory(Preferences preferences, Production production) {
            return new Theory(new SeparableRule(preferences, production), preferences, production, false);
        }
    }
}
