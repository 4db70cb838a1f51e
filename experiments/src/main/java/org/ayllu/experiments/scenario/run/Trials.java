package org.ayllu.experiments.scenario.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.trial.Lottery;
import org.ayllu.experiments.trial.Roster;
import org.ayllu.experiments.trial.Trial;
import org.ayllu.experiments.trial.TrialDesign;
import org.ayllu.models.model.Division;
import org.ayllu.models.model.ModelRun;

/** The lotteries of a scenario, one for each replicate and the same for all its arms. What twins are alike in is simulated up to the year of the lottery. */
final class Trials {
    /** Names in a message. */
    private static final int FEW = 3;

    private final Scenario scenario;
    private final Map<Integer, Trial> drawn = new ConcurrentHashMap<>();

    Trials(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Makes the baseline's people, and its run, of a replicate. */
    interface Baseline {
        Population population(int replicate);

        ModelRun run(int replicate);
    }

    /** The trial of a replicate; none where arms are whole worlds. */
    Optional<Trial> of(int replicate, Baseline baseline) {
        return scenario.experiment().design() instanceof TrialDesign.AmongMunicipalities design
                ? Optional.of(drawn.computeIfAbsent(replicate, one -> draw(design, one, baseline)))
                : Optional.empty();
    }

    /**
     * Looks whether there are enough municipalities, without a run.
     *
     * @throws IllegalArgumentException when there are not
     */
    void require(Population people) {
        if (scenario.experiment().design() instanceof TrialDesign.AmongMunicipalities design) {
            List<String> names = names(people);
            Lottery.of(design, new Roster(names, new double[names.size()], new double[names.size()][1]));
        }
    }

    private static List<String> names(Population people) {
        return IntStream.range(0, people.municipalities())
                .mapToObj(people::municipalityName)
                .toList();
    }

    private Trial draw(TrialDesign.AmongMunicipalities design, int replicate, Baseline baseline) {
        Population people = baseline.population(replicate);
        List<String> names = names(people);
        double[] hours = IntStream.range(0, names.size())
                .mapToDouble(people::municipalityHours)
                .toArray();
        double[][] alike =
                design instanceof TrialDesign.Twins twins ? before(twins, names, replicate, baseline) : new double[0][];
        return Trial.of(design, new Roster(names, hours, alike), new Draws(scenario.seed(), replicate));
    }

    /** Means of the covariates over the reported years before the lottery, by municipality. */
    private double[][] before(TrialDesign.Twins design, List<String> names, int replicate, Baseline baseline) {
        double[][] means = new double[names.size()][design.covariates().size()];
        int years = design.since() - scenario.time().start();
        List<String> missing = new ArrayList<>();
        try (ModelRun run = baseline.run(replicate)) {
            int[][] counted = new int[names.size()][design.covariates().size()];
            run.simulation().addProbe(run.figures());
            run.simulation().recordTo((dimension, group, measure, value) -> {
                int k = design.covariates().indexOf(measure);
                if (k >= 0 && dimension.equals(Division.MUNICIPALITY)) {
                    means[names.indexOf(group)][k] += value / years;
                    counted[names.indexOf(group)][k]++;
                }
            });
            int periods =
                    (scenario.time().warmUpYears() + years) * scenario.time().seasonsPerYear();
            for (int period = 0; period < periods; period++) {
                run.simulation().stepPeriod();
            }
            for (int m = 0; m < names.size(); m++) {
                for (int k = 0; k < counted[m].length; k++) {
                    if (counted[m][k] != years) {
                        missing.add(design.covariates().get(k) + " of " + names.get(m));
                    }
                }
            }
        }
        if (!missing.isEmpty()) {
            String more = missing.size() > FEW ? " and " + (missing.size() - FEW) + " more" : "";
            throw new IllegalArgumentException("there are no twins without "
                    + String.join(", ", missing.subList(0, Math.min(FEW, missing.size()))) + more);
        }
        return means;
    }
}
