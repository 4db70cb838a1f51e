package org.ayllu.experiments.scenario.run;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.files.FileNames;
import org.ayllu.experiments.scenario.SurveyPopulation;
import org.ayllu.experiments.survey.SurveyImport;
import org.ayllu.experiments.survey.SurveyOptions;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.models.model.InventedPopulation;
import org.ayllu.models.model.PopulationTerms;

/** Makes each population once and shares it between the arms that start from it; one that memory ran short of is made again. */
final class Populations {
    private final Path folder;
    private final Map<Key, Shared> made = new ConcurrentHashMap<>();

    /** Populations whose files are relative to a folder. */
    Populations(Path folder) {
        this.folder = folder;
    }

    private record Key(PopulationTerms terms, Draws draws) {}

    private static final class Shared {
        private SoftReference<Population> population = new SoftReference<>(null);
    }

    /** The population of a replicate. */
    Population of(PopulationTerms terms, Draws draws) {
        Key key = new Key(terms, draws);
        Shared shared = made.computeIfAbsent(key, unknown -> new Shared());
        synchronized (shared) {
            Population known = shared.population.get();
            if (known != null) {
                return known;
            }
            Population population = make(terms, key.draws());
            shared.population = new SoftReference<>(population);
            return population;
        }
    }

    private Population make(PopulationTerms terms, Draws draws) {
        if (terms instanceof SurveyPopulation survey) {
            SurveyOptions options = new SurveyOptions(draws.seed(), survey.households(), draws.replicate());
            SurveyMapping mapping = SurveyMapping.read(FileNames.within(folder, survey.mapping()));
            return SurveyImport.read(FileNames.within(folder, survey.file()), mapping, options)
                    .population();
        }
        return ((InventedPopulation) terms).draw(draws);
    }
}
