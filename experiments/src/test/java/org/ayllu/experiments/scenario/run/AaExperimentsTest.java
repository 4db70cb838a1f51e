package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.CalibrationTerms;
import org.ayllu.experiments.scenario.DrawSharing;
import org.ayllu.experiments.scenario.ExperimentTerms;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.experiments.trial.AnalysisTerms;
import org.ayllu.experiments.trial.Panel;
import org.ayllu.experiments.trial.Trial;
import org.ayllu.experiments.trial.TrialDesign;
import org.ayllu.experiments.trial.TrialResult;
import org.ayllu.models.highlands.HighlandsModel;
import org.ayllu.models.highlands.HighlandsTerms;
import org.ayllu.models.highlands.LivelihoodTerms;
import org.ayllu.models.highlands.SyntheticTerms;
import org.ayllu.models.model.Model;
import org.ayllu.models.model.ModelRun;
import org.ayllu.models.model.PopulationTerms;
import org.junit.jupiter.api.Test;

/**
 * Experiments in which nothing differs but the draws: one in twenty may find something at the level of .05. A full check is
 * {@code mvn -pl experiments -am test -Dtest=AaExperimentsTest -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-Dayllu.aa.experiments=1000}.
 */
class AaExperimentsTest {
    private static final int EXPERIMENTS = Integer.getInteger("ayllu.aa.experiments", 40);
    private static final int REPLICATES = 4;
    private static final int MUNICIPALITIES = 12;
    private static final int PERMUTATIONS = 39;
    private static final double LEVEL = 0.05;
    private static final double UNLIKELY = 1e-3;
    private static final String OUTCOME = "realIncomePerPerson";
    private static final Years TIME = new Years(1985, 2, 2, 2, 9);

    /** Few people for few years: twice the same world, with draws of its own for each or a lottery that hands out nothing. */
    private static ScenarioRuns runs(long seed, ExperimentTerms experiment) {
        HighlandsTerms terms = HighlandsTerms.defaults();
        LivelihoodTerms livelihood = new LivelihoodTerms.NonSeparable();
        PopulationTerms people = SyntheticTerms.defaults().sized(3 * MUNICIPALITIES, MUNICIPALITIES);
        Model model = new HighlandsModel(terms);
        Scenario scenario = new Scenario(
                Scenario.FORMAT,
                "aa",
                "",
                "",
                seed,
                REPLICATES,
                TIME,
                people,
                livelihood,
                model,
                List.of(
                        new Arm("once", "", people, livelihood, model),
                        new Arm("again", "", people, livelihood, model)),
                List.of(),
                experiment,
                CalibrationTerms.none());
        return new ScenarioRuns(scenario, Path.of(""), CheckLevel.OFF);
    }

    private static Panel simulate(ScenarioRuns runs, int arm, int replicate) {
        Map<String, List<Double>> values = new TreeMap<>();
        try (ModelRun run = runs.model(arm, replicate, 1)) {
            run.simulation().addProbe(run.figures());
            run.simulation().recordTo((dimension, group, measure, value) -> {
                if (measure.equals(OUTCOME) && dimension.equals("municipality")) {
                    values.computeIfAbsent(group, name -> new ArrayList<>()).add(value);
                }
            });
            run.simulation().runToEnd();
            double[][] rows = run.municipalities().stream()
                    .map(name -> values.get(name).stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray())
                    .toArray(double[][]::new);
            return new Panel(List.of(1985, 1986), rows);
        }
    }

    private static double mean(Panel panel) {
        double sum = 0;
        for (double[] row : panel.values()) {
            sum += row[1] / panel.municipalities();
        }
        return sum;
    }

    private static void requireLevel(String test, int rejected) {
        BinomialDistribution chance = new BinomialDistribution(null, EXPERIMENTS, LEVEL);
        int least = chance.inverseCumulativeProbability(UNLIKELY / 2);
        int most = chance.inverseCumulativeProbability(1 - UNLIKELY / 2);
        System.getLogger(AaExperimentsTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0}: {1} of {2} A/A experiments reject at .05",
                        test,
                        rejected,
                        EXPERIMENTS);
        assertThat(rejected).as("%s, of %d experiments", test, EXPERIMENTS).isBetween(least, most);
        if (EXPERIMENTS >= 1000) {
            assertThat((double) rejected / EXPERIMENTS).as(test).isBetween(0.03, 0.07);
        }
    }

    @Test
    void equalArmsWithDrawsOfTheirOwnDifferOnceInTwenty() {
        ExperimentTerms apart = ExperimentTerms.defaults()
                .with(DrawSharing.INDEPENDENT, new TrialDesign.Arms(), AnalysisTerms.defaults());
        int rejected = 0;
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            ScenarioRuns runs = runs(experiment, apart);
            double[] once = new double[REPLICATES];
            double[] again = new double[REPLICATES];
            for (int replicate = 0; replicate < REPLICATES; replicate++) {
                once[replicate] = mean(simulate(runs, 0, replicate));
                again[replicate] = mean(simulate(runs, 1, replicate));
            }
            rejected += PairedComparison.of(once, again).interval().contains(0) ? 0 : 1;
        }
        requireLevel("t interval of the difference of arms", rejected);
    }

    @Test
    void aLotteryThatHandsOutNothingHasAnEffectOnceInTwenty() {
        ExperimentTerms lottery = ExperimentTerms.defaults()
                .with(DrawSharing.SHARED, new TrialDesign.Randomised(1986, 0.5, 1), AnalysisTerms.defaults());
        int rejected = 0;
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            ScenarioRuns runs = runs(experiment, lottery);
            Panel panel = simulate(runs, 1, 0);
            Trial trial = runs.trial(0).orElseThrow();
            TrialResult result = trial.evaluate(panel, panel, PERMUTATIONS).get(0);
            assertThat(result.trueEffect()).isZero();
            rejected += result.test().pValue() <= LEVEL ? 1 : 0;
        }
        requireLevel("permutation test of a lottery", rejected);
    }
}
