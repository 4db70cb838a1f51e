package org.ayllu.core.decision.rule;

import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.PlanSolver;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonKernel;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.decision.SeasonSolver;

/**
 * The default theory: production and consumption are decided together because buying and selling prices differ, for food and for farm labour. See
 * {@link PlanSolver} and {@link SeasonSolver} for the equations.
 */
public final class NonSeparableRule implements LivelihoodRule {
    private final Preferences preferences;
    private final Production production;
    private final PlanSolver plans;
    private final SeasonSolver seasons;

    /** The rule for households of these preferences and this technology. */
    public NonSeparableRule(Preferences preferences, Production production) {
        this.preferences = preferences;
        this.production = production;
        plans = new PlanSolver(preferences, production);
        seasons = new SeasonSolver(preferences, production);
    }

    @Override
    public void plan(PlanProblem problem, PlanChoice choice) {
        plans.plan(problem, choice);
    }

    @Override
    public void allocate(SeasonProblem problem, SeasonChoice choice) {
        seasons.allocate(problem, choice);
    }

    @Override
    public double netLabourSupply(SeasonProblem problem, SeasonChoice scratch) {
        return seasons.netLabourSupply(problem);
    }

    @Override
    public SeasonKernel kernel() {
        return new NonSeparableKernel(this, preferences, production);
    }
}
