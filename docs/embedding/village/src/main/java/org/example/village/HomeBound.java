package org.example.village;

import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.decision.rule.NonSeparableRule;
import org.ayllu.models.highlands.LivelihoodTerms;

/** Households that decide as the usual theory says, but never go to the city for a season: {@code livelihood: {kind: homeBound}}. */
public record HomeBound() implements LivelihoodTerms {
    @Override
    public String label() {
        return "as the usual theory says, but nobody leaves for a season";
    }

    @Override
    public LivelihoodRule rule(Preferences preferences, Production production) {
        LivelihoodRule usual = new NonSeparableRule(preferences, production);
        return new LivelihoodRule() {
            @Override
            public void plan(PlanProblem problem, PlanChoice choice) {
                problem.offers.set(Offers.CITY, 0, 0);
                usual.plan(problem, choice);
            }

            @Override
            public void allocate(SeasonProblem problem, SeasonChoice choice) {
                problem.offers.set(Offers.CITY, 0, 0);
                usual.allocate(problem, choice);
            }
        };
    }
}
