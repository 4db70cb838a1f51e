package org.ayllu.models.farmplan;

import java.util.List;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Note;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.decision.rule.NonSeparableRule;

/**
 * A household that plans by programming: straight marginal returns and a straight value of leisure, calibrated by positive mathematical programming on what it
 * would do at a reference wage, then kept when prices move. At the reference wage it is {@link NonSeparableRule}; elsewhere its answers are straight lines with
 * ends, where that rule's are powers without. See {@link YearProgramme} and {@link SeasonProgramme} for the equations.
 *
 * <p>Both programmes have one constraint that couples their activities and are solved exactly by their duals, so that a wage asked for a hundred times in a
 * season costs little and nothing has to be remembered between households. Their solutions are those of a general solver (a test).
 *
 * <p>Reference: R. Howitt (1995), Positive mathematical programming, American Journal of Agricultural Economics 77: 329-342; P. Hazell and R. Norton (1986),
 * Mathematical Programming for Economic Analysis in Agriculture.
 */
public final class FarmPlanRule implements LivelihoodRule {
    private static final List<Note> NOTES = List.of(
            new Note("usualCropDay", "US$/day"), new Note("usualDay", "US$/day"), new Note("usualLeisure", "fraction"));

    private final Preferences preferences;
    private final Production production;
    private final Calibration calibration;
    private final LinearReturns returns;
    private final NonSeparableRule base;
    private final SeasonProgramme seasons;

    /**
     * The rule for households of these preferences and, at the reference point, this technology.
     *
     * @throws IllegalArgumentException when the supply elasticity is too small for the share of labour
     */
    public FarmPlanRule(Preferences preferences, Production production, Calibration calibration) {
        this.preferences = preferences;
        this.production = production;
        this.calibration = calibration;
        returns = LinearReturns.of(calibration.supplyElasticity(), production);
        base = new NonSeparableRule(preferences, production);
        seasons = new SeasonProgramme(preferences, production, returns, calibration.leisureElasticity());
    }

    @Override
    public List<Note> notes() {
        return NOTES;
    }

    @Override
    public void plan(PlanProblem problem, PlanChoice choice) {
        new YearProgramme(this, problem, choice).plan();
    }

    @Override
    public void allocate(SeasonProblem problem, SeasonChoice choice) {
        seasons.allocate(problem, choice);
    }

    @Override
    public double netLabourSupply(SeasonProblem problem, SeasonChoice scratch) {
        return seasons.netLabourSupply(problem);
    }

    /** What households want. */
    Preferences preferences() {
        return preferences;
    }

    /** The technology at the reference point. */
    Production production() {
        return production;
    }

    /** How households are calibrated. */
    Calibration calibration() {
        return calibration;
    }

    /** Straight marginal returns. */
    LinearReturns returns() {
        return returns;
    }

    /** Behaviour at the reference point. */
    NonSeparableRule base() {
        return base;
    }

    /** The programme of a season. */
    SeasonProgramme seasons() {
        return seasons;
    }
}
