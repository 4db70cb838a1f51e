package org.ayllu.experiments.scenario.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.market.BorderTerms;
import org.ayllu.core.terms.TimePath;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.ScenarioText;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.CalibrationTerms;
import org.ayllu.experiments.scenario.ExperimentTerms;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.experiments.trial.AnalysisTerms;
import org.ayllu.experiments.trial.TrialDesign;
import org.ayllu.models.highlands.HighlandsModel;
import org.ayllu.models.highlands.HighlandsTerms;
import org.ayllu.models.highlands.LivelihoodTerms;
import org.ayllu.models.highlands.SyntheticTerms;
import org.ayllu.models.model.PopulationTerms;

/** A scenario of few households and years, made in Java: protected, opened, and protected again under another name. */
public final class TinyScenario {
    private TinyScenario() {}

    public static Scenario of(int households, int replicates) {
        HighlandsTerms base = HighlandsTerms.defaults();
        LivelihoodTerms livelihood = new LivelihoodTerms.NonSeparable();
        PopulationTerms people = people(households);
        return new Scenario(
                Scenario.FORMAT,
                "tiny",
                "Tiny",
                "",
                11,
                replicates,
                new Years(1985, 4, 2, 4, 9),
                people,
                livelihood,
                new HighlandsModel(base),
                List.of(
                        new Arm("protected", "Protected", people, livelihood, new HighlandsModel(base)),
                        new Arm("opened", "Opened", people, livelihood, new HighlandsModel(opened(base))),
                        new Arm("again", "Protected again", people, livelihood, new HighlandsModel(base))),
                List.of(),
                ExperimentTerms.defaults(),
                CalibrationTerms.none());
    }

    /** The words that go into the results of its runs. */
    static ExperimentDescription description(Scenario scenario, ScenarioRuns runs) {
        return new ExperimentDescription(
                new ScenarioText("tiny", "Tiny", "abc", "name: tiny\n"),
                scenario.seed(),
                scenario.replicates(),
                scenario.arms().stream()
                        .map(arm -> new ArmDescription(arm.name(), arm.label()))
                        .toList(),
                runs.measures().stream()
                        .map(measure -> new MeasureDescription(measure.name(), measure.unit(), measure.doc()))
                        .toList(),
                runs.panel());
    }

    /** A scenario whose arms are compared in another way. */
    public static Scenario with(Scenario scenario, ExperimentTerms experiment) {
        return scenario.with(scenario.arms(), experiment, scenario.calibration());
    }

    /** The same as a trial: half of the municipalities, of which there must be four, drawn for the third year. */
    static Scenario trial(int households, int replicates, String... outcomes) {
        List<String> asked = outcomes.length == 0 ? AnalysisTerms.defaults().outcomes() : List.of(outcomes);
        ExperimentTerms usual = ExperimentTerms.defaults();
        return with(
                of(households, replicates),
                usual.with(usual.draws(), new TrialDesign.Randomised(1987, 0.5, 1), new AnalysisTerms(asked, 39)));
    }

    private static SyntheticTerms people(int households) {
        SyntheticTerms usual = SyntheticTerms.defaults();
        return usual.with("households", households).with("municipalities", Math.max(1, households / 25));
    }

    private static HighlandsTerms opened(HighlandsTerms base) {
        BorderTerms border = base.border();
        Map<String, TimePath> world = new LinkedHashMap<>(border.worldPrices());
        world.put("wheat", TimePath.of(Map.of(1985, 136.0, 1988, 80.0)));
        BorderTerms opened =
                border.with("worldPrices", world).with("tariff", TimePath.of(Map.of(1985, 0.2, 1987, 0.0)));
        return HighlandsTerms.defaultsBut(opened);
    }
}
