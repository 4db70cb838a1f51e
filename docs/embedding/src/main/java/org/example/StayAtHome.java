package org.example;

import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.decision.rule.NonSeparableRule;
import org.ayllu.models.highlands.HighlandsTerms;

/** Households that decide as the theory says, but never go to the city for a season. */
final class StayAtHome implements LivelihoodRule {
    private final LivelihoodRule theory;

    StayAtHome(HighlandsTerms terms) {
        this(terms.preferences().preferences(), new Production(terms.farm().labourShare()));
    }

    StayAtHome(Preferences preferences, Production production) {
        theory = new NonSeparableRule(preferences, production);
    }

    @Override
    public void plan(PlanProblem problem, PlanChoice choice) {
        problem.offers.set(Offers.CITY, 0, 0);
        theory.plan(problem, choice);
    }

    @Override
    public void allocate(SeasonProblem problem, SeasonChoice choice) {
        problem.offers.set(Offers.CITY, 0, 0);
        theory.allocate(problem, choice);
    }
}
