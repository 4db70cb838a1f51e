package org.ayllu.studies.replication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.models.model.ModelRun;
import org.ayllu.studies.replication.Target.Band;
import org.ayllu.studies.replication.Target.Order;
import org.ayllu.studies.replication.Target.Origin;
import org.ayllu.studies.replication.Target.Wanting;

/**
 * What is known of rural households in the Andes, held against runs of the shipped {@code stylised-facts.yaml}, point by point. The facts speak of what is so on
 * average, so every figure is the mean over the scenario's replicates: a single one has about three years of El Niño, and what they bring is luck.
 */
final class StylisedFacts {
    /** Baseline, staple tariff cut, no El Niño: the arms of the scenario. */
    private static final int ARMS = 3;

    /** Draws of population and luck, each met by all arms: the scenario's replicates. */
    private static final int REPLICATES = 10;

    /** Runs of the model that the study takes. */
    static final int RUNS = ARMS * REPLICATES;

    private static final String SCENARIO = "stylised-facts.yaml";
    private static final String BASE = "andes-opening.yaml";
    private static final List<String> LAND = List.of("0-0.5 ha", "0.5-1 ha", "1-2 ha", "2-5 ha", "5-20 ha", "20+ ha");

    private final List<Replicate> replicates;

    private StylisedFacts(List<Replicate> replicates) {
        this.replicates = replicates;
    }

    /** The same households and luck in the three arms. */
    private record Replicate(FlagshipRun base, FlagshipRun cut, FlagshipRun calm) {}

    static List<Target> targets(EnsembleProgress progress) {
        LoadedScenario loaded = shipped();
        ScenarioRuns runs = new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.OFF);
        int periods = loaded.scenario().time().calendar().periods();
        long[] seasons = {0};
        Runnable afterSeason = () -> progress.periods(++seasons[0], (long) RUNS * periods);
        List<Replicate> replicates = new ArrayList<>();
        for (int replicate = 0; replicate < loaded.scenario().replicates(); replicate++) {
            replicates.add(new Replicate(
                    run(runs, 0, replicate, afterSeason),
                    run(runs, 1, replicate, afterSeason),
                    run(runs, 2, replicate, afterSeason)));
        }
        return new StylisedFacts(replicates).all();
    }

    private static FlagshipRun run(ScenarioRuns runs, int arm, int replicate, Runnable afterSeason) {
        try (ModelRun run = runs.model(arm, replicate, Runtime.getRuntime().availableProcessors())) {
            return FlagshipRun.of(run, afterSeason);
        }
    }

    /** The scenario as it was built into this library, read from copies because one file extends the other by its name. */
    private static LoadedScenario shipped() {
        try {
            Path folder = Files.createTempDirectory("ayllu-replicate");
            try {
                for (String file : List.of(BASE, SCENARIO)) {
                    try (InputStream in = Objects.requireNonNull(StylisedFacts.class.getResourceAsStream(file), file)) {
                        Files.copy(in, folder.resolve(file));
                    }
                }
                return ScenarioFile.read(folder.resolve(SCENARIO));
            } finally {
                Files.deleteIfExists(folder.resolve(BASE));
                Files.deleteIfExists(folder.resolve(SCENARIO));
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Target> all() {
        List<Target> targets = new ArrayList<>();
        work(targets);
        sizes(targets);
        inequality(targets);
        StapleTariff tariff = new StapleTariff(replicates.stream()
                .map(replicate -> new StapleTariff.Pair(replicate.base(), replicate.cut()))
                .toList());
        targets.addAll(tariff.passThrough());
        targets.addAll(tariff.whoGains());
        networks(targets);
        targets.add(new Wanting(
                "8. odds of having a migrant when land need no longer be used to be kept",
                "about a quarter more (Mexico: 28 %)",
                "a rule that unused land is lost, and titles"));
        elNino(targets);
        targets.add(new Wanting(
                "10. a fixed budget moved from private subsidies to public goods, against as much more money",
                "cuts poverty more",
                "a government with a budget by purpose"));
        return targets;
    }

    private void work(List<Target> targets) {
        targets.add(Band.published("1. share of labour off the own farm", 0.25, 0.45, mean("offFarmLabourShare")));
        targets.add(Band.published(
                "1. share of net income from off the own farm", 0.40, 0.60, mean("offFarmNetIncomeShare")));
        double wages = mean("income.nonFarmWage");
        double trade = mean("income.ownTrade");
        targets.add(above("2. non-farm wages, US$, against own trade", wages, trade));
        targets.add(above("2. non-farm wages, US$, against farm wages", wages, mean("income.farmWage")));
        targets.add(above(
                "2. local non-farm income, US$, against that of migration",
                wages + trade,
                mean("income.seasonalMigration") + mean("income.remittances")));
    }

    private void sizes(List<Target> targets) {
        for (int i = 1; i < LAND.size(); i++) {
            String pair = LAND.get(i) + " against " + LAND.get(i - 1);
            targets.add(below("3. family's share of the labour on crops, " + pair, family(i), family(i - 1)));
        }
        for (int i = 1; i < LAND.size(); i++) {
            String pair = LAND.get(i) + " against " + LAND.get(i - 1);
            targets.add(below("3. days per ha of cropland, " + pair, daysPerHectare(i), daysPerHectare(i - 1)));
        }
    }

    private double family(int size) {
        return over(base -> base.mean("landClass", LAND.get(size), "familyLabourShare"));
    }

    private double daysPerHectare(int size) {
        String group = LAND.get(size);
        return over(base -> (base.mean("landClass", group, "labourDays.ownCrops")
                        + base.mean("landClass", group, "labourDays.hired"))
                / base.mean("landClass", group, "cropland"));
    }

    private void inequality(List<Target> targets) {
        targets.add(Band.published("4. land Gini", 0.70, 0.90, mean("landGini")));
        targets.add(Band.published("4. income Gini", 0.50, 0.65, mean("incomeGini")));
        double headcount = IntStream.rangeClosed(1999, 2003)
                .mapToDouble(year -> figure(year, "headcount"))
                .average()
                .orElse(Double.NaN);
        targets.add(Band.published("4. share of people who are poor, 1999-2003", 0.60, 0.85, headcount));
    }

    /** Growth of the share of households with a migrant over the first, middle and last third of the years: an S is steepest in the middle. */
    private void networks(List<Target> targets) {
        FlagshipRun base = replicates.get(0).base();
        int third = (base.lastYear() - base.firstYear() + 1) / 3;
        double start = migrants(base.firstYear());
        double early = migrants(base.firstYear() + third);
        double late = migrants(base.lastYear() - third);
        double end = migrants(base.lastYear());
        int middle = base.lastYear() - base.firstYear() - 2 * third;
        targets.add(above("7. share of households with a migrant at the end, against the beginning", end, start));
        targets.add(above(
                "7. its growth a year in the middle of the years, against the first third",
                (late - early) / middle,
                (early - start) / third));
        targets.add(above("7. the same, against the last third", (late - early) / middle, (end - late) / third));
    }

    private double migrants(int year) {
        return figure(year, "householdsWithMigrant");
    }

    private void elNino(List<Target> targets) {
        targets.add(Band.published("9. loss of potatoes in years of El Niño", 0.15, 0.35, -inElNino("output.potato")));
        targets.add(Band.published("9. loss of quinoa in years of El Niño", 0.15, 0.35, -inElNino("output.quinoa")));
        targets.add(above(
                "9. days of seasonal migration in such years, change as a fraction",
                inElNino("labourDays.seasonalMigration"),
                0));
    }

    /** Mean over the years of El Niño of all replicates of the change of a figure against the same year without it. */
    private double inElNino(String measure) {
        return replicates.stream()
                .flatMapToDouble(replicate -> inElNino(replicate.base(), replicate.calm(), measure))
                .average()
                .orElse(Double.NaN);
    }

    private static DoubleStream inElNino(FlagshipRun base, FlagshipRun calm, String measure) {
        return IntStream.rangeClosed(base.firstYear(), base.lastYear())
                .filter(year -> base.figure(year, "elNino") == 1)
                .mapToDouble(year -> base.figure(year, measure) / calm.figure(year, measure) - 1);
    }

    private double mean(String measure) {
        return over(base -> base.mean(measure));
    }

    private double figure(int year, String measure) {
        return over(base -> base.figure(year, measure));
    }

    /** Mean over the replicates of a figure of the baseline. */
    private double over(ToDoubleFunction<FlagshipRun> figure) {
        return replicates.stream()
                .map(Replicate::base)
                .mapToDouble(figure)
                .average()
                .orElse(Double.NaN);
    }

    private static Target above(String what, double computed, double bound) {
        return Order.above(Origin.PUBLISHED, what, computed, bound);
    }

    private static Target below(String what, double computed, double bound) {
        return Order.below(Origin.PUBLISHED, what, computed, bound);
    }
}
