package org.example;

import java.util.function.IntToDoubleFunction;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.rule.LivelihoodRuleContract;

/** What every rule keeps, over a hundred thousand households. */
class StayAtHomeTest extends LivelihoodRuleContract {
    @Override
    protected LivelihoodRule rule(Preferences preferences, Production production, IntToDoubleFunction uniform) {
        return new StayAtHome(preferences, production);
    }
}
