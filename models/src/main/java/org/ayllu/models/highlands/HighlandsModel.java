package org.ayllu.models.highlands;

import java.util.List;
import java.util.stream.Stream;
import org.ayllu.models.model.Division;
import org.ayllu.models.model.InventedPopulation;
import org.ayllu.models.model.ModelRun;
import org.ayllu.models.model.RunSetup;
import org.ayllu.models.model.SimulatedModel;
import org.ayllu.models.model.TheoryTerms;

/**
 * The household economy of the Andean highlands, simulated year by year.
 *
 * @param terms its parameters
 */
public record HighlandsModel(HighlandsTerms terms) implements SimulatedModel {
    /** Bolivia's highlands around 1985. */
    public static HighlandsModel defaults() {
        return new HighlandsModel(HighlandsTerms.defaults());
    }

    @Override
    public String kind() {
        return "highlands";
    }

    @Override
    public List<TheoryTerms> theories() {
        return List.of(
                new LivelihoodTerms.NonSeparable(),
                new LivelihoodTerms.Separable(),
                LivelihoodTerms.Chayanov.defaults(),
                LivelihoodTerms.RandomUtility.defaults(),
                LivelihoodTerms.Satisficing.defaults(),
                FarmPlanTerms.defaults());
    }

    @Override
    public List<InventedPopulation> populations() {
        return List.of(SyntheticTerms.defaults());
    }

    @Override
    public boolean takes(TheoryTerms theory) {
        return theory instanceof LivelihoodTerms;
    }

    @Override
    public void require(TheoryTerms theory) {
        terms.theory(own(theory));
    }

    @Override
    public ModelRun start(RunSetup setup) {
        RunSetup.Execution execution = setup.execution();
        return Highlands.of(terms, setup.calendar(), setup.people())
                .livelihood(own(setup.theory()))
                .reach(setup.reach())
                .seed(execution.seed())
                .replicate(execution.replicate())
                .threads(execution.threads())
                .checks(execution.checks())
                .start();
    }

    private static LivelihoodTerms own(TheoryTerms theory) {
        if (theory instanceof LivelihoodTerms own) {
            return own;
        }
        throw new IllegalArgumentException("the theory " + theory.kind() + " is not one of the highlands");
    }

    @Override
    public List<Division> divisions() {
        return Stream.of(Dimension.values()).map(Dimension::division).toList();
    }

    @Override
    public List<String> headlines() {
        return List.of(
                "offFarmLabourShare",
                "ownFarmShare",
                "stapleOutput",
                "income.total",
                "realIncomePerPerson",
                "headcount",
                "povertyGap",
                "incomeGini",
                "farmWage",
                "foodPrice",
                "migrants.city",
                "migrants.abroad");
    }

    @Override
    public boolean hasProgramme() {
        return !terms.programme().isNone();
    }

    @Override
    public boolean takesProgramme() {
        return true;
    }
}
