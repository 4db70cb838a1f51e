package org.example.village;

import java.util.List;
import org.ayllu.models.highlands.Highlands;
import org.ayllu.models.highlands.HighlandsModel;
import org.ayllu.models.highlands.LivelihoodTerms;
import org.ayllu.models.model.Division;
import org.ayllu.models.model.InventedPopulation;
import org.ayllu.models.model.ModelRun;
import org.ayllu.models.model.RunSetup;
import org.ayllu.models.model.SimulatedModel;
import org.ayllu.models.model.TheoryTerms;

/**
 * Villages at a lake whose households also fish. Fields, markets and migration are those of the highlands.
 *
 * @param fishing what a scenario states under {@code model:} beside {@code kind: fishingVillage}
 */
public record FishingVillage(FishingTerms fishing) implements SimulatedModel {
    private static final HighlandsModel ASHORE = HighlandsModel.defaults();

    /** The village with its usual numbers. */
    public FishingVillage() {
        this(FishingTerms.defaults());
    }

    @Override
    public List<TheoryTerms> theories() {
        return ASHORE.theories();
    }

    @Override
    public boolean takes(TheoryTerms theory) {
        return ASHORE.takes(theory);
    }

    @Override
    public List<InventedPopulation> populations() {
        return List.of(Villagers.defaults());
    }

    @Override
    public ModelRun start(RunSetup setup) {
        RunSetup.Execution execution = setup.execution();
        return Highlands.of(ASHORE.terms(), setup.calendar(), setup.people())
                .livelihood((LivelihoodTerms) setup.theory())
                .with("herd", tables -> new Fishing(fishing, tables.households(), tables.municipalities().table))
                .seed(execution.seed())
                .replicate(execution.replicate())
                .threads(execution.threads())
                .checks(execution.checks())
                .start();
    }

    @Override
    public List<Division> divisions() {
        return ASHORE.divisions();
    }

    @Override
    public List<String> headlines() {
        return List.of("income.fishing", "income.total", "fishCaught", "fishStock", "headcount");
    }
}
