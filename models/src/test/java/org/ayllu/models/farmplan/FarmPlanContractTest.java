package org.ayllu.models.farmplan;

import java.util.function.IntToDoubleFunction;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.rule.LivelihoodRuleContract;

/** A household that plans by programming keeps the contract of all theories. */
class FarmPlanContractTest extends LivelihoodRuleContract {
    @Override
    protected LivelihoodRule rule(Preferences preferences, Production production, IntToDoubleFunction uniform) {
        double b = production.labourShare();
        double least = b * b / (2 * (1 - b));
        return new FarmPlanRule(
                preferences,
                production,
                new Calibration(
                        between(0.05, 50, uniform.applyAsDouble(0)),
                        between(1.0000001 * least, 10 * least, uniform.applyAsDouble(1)),
                        between(0.01, 5, uniform.applyAsDouble(2))));
    }
}
