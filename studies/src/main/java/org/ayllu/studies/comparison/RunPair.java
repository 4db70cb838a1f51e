package org.ayllu.studies.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.ayllu.ensembles.execution.Response;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.statistics.Comparison;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.ensembles.statistics.UnpairedComparison;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.experiments.yaml.YamlFile;
import org.ayllu.experiments.yaml.YamlValues;
import org.jspecify.annotations.Nullable;

/**
 * Two finished results folders. A figure is the mean of a measure of all households over the last {@value Response#YEARS} years. Runs with
 * the same seed and as many replicates share their draws and are compared replicate by replicate, others by Welch's interval.
 */
public final class RunPair implements AutoCloseable {
    private static final String ALL = "all";
    private static final List<String> NAMES_OF_THE_EXPERIMENT = List.of("name", "title", "question", "summary");

    private final RunStore first;
    private final RunStore second;

    private RunPair(RunStore first, RunStore second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Opens both.
     *
     * @throws org.ayllu.ensembles.results.ResultsFolderException when one holds no finished results
     */
    public static RunPair open(Path first, Path second) throws IOException {
        RunStore one = RunStore.open(first);
        try {
            return new RunPair(one, RunStore.open(second));
        } catch (IOException | RuntimeException e) {
            one.close();
            throw e;
        }
    }

    /** The first run. */
    public RunStore first() {
        return first;
    }

    /** The second run. */
    public RunStore second() {
        return second;
    }

    /** Whether the replicates of the two share their draws. */
    public boolean paired() {
        Manifest.Experiment one = first.manifest().experiment();
        Manifest.Experiment other = second.manifest().experiment();
        return one.seed() == other.seed() && one.replicates() == other.replicates();
    }

    /** Names of the arms that both have, in the order of the first run. */
    public List<String> arms() {
        List<String> arms = new ArrayList<>(arms(first));
        arms.retainAll(arms(second));
        return arms;
    }

    /** Names of the arms that only the first run has, or only the second. */
    public List<String> armsOfOne() {
        Set<String> arms = new LinkedHashSet<>(arms(first));
        arms.addAll(arms(second));
        arms().forEach(arms::remove);
        return List.copyOf(arms);
    }

    private static List<String> arms(RunStore store) {
        return store.manifest().experiment().arms().stream()
                .map(ArmDescription::name)
                .toList();
    }

    /** The measures that both describe. */
    public List<MeasureDescription> measures() throws IOException {
        List<String> others =
                second.dictionary().stream().map(MeasureDescription::name).toList();
        return first.dictionary().stream()
                .filter(one -> others.contains(one.name()))
                .toList();
    }

    /** Names of the measures that the summary of the first run shows. */
    public List<String> headlines() {
        return headlines(first);
    }

    /** Names of the measures that the summary of a run shows. */
    public static List<String> headlines(RunStore store) {
        return scenario(store).get("summary") instanceof Node.Items items
                ? items.nodes().stream()
                        .flatMap(node -> node instanceof Node.Scalar name ? Stream.of(name.text()) : Stream.empty())
                        .toList()
                : List.of();
    }

    private static Node.Fields scenario(RunStore store) {
        Problems problems = new Problems();
        return YamlFile.read(store.folder().resolve("scenario.yaml"), problems).root();
    }

    /** The values of the scenarios that differ, apart from names and titles. */
    public List<ValueChange> values() {
        Map<String, String> before = YamlValues.of(scenario(first));
        Map<String, String> after = YamlValues.of(scenario(second));
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .filter(path -> !NAMES_OF_THE_EXPERIMENT.contains(path))
                .map(path -> new ValueChange(path, before.getOrDefault(path, ""), after.getOrDefault(path, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** What changes of a measure in an arm that both have; empty if one did not report it. */
    public Optional<Change> level(String arm, String measure) throws IOException {
        double[] before = figures(first, arm, measure);
        double[] after = figures(second, arm, measure);
        return change(Change.Kind.LEVEL, arm, measure, before, after);
    }

    /** What changes of what an arm does to a measure, against the first arm of its run; empty if one did not report it. */
    public Optional<Change> effect(String arm, String measure) throws IOException {
        double[] before =
                less(figures(first, arm, measure), figures(first, arms(first).get(0), measure));
        double[] after =
                less(figures(second, arm, measure), figures(second, arms(second).get(0), measure));
        return change(Change.Kind.EFFECT, arm, measure, before, after);
    }

    /** All levels and effects of some measures. */
    public List<Change> changes(List<String> measures) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (String measure : measures) {
            for (String arm : arms()) {
                level(arm, measure).ifPresent(changes::add);
                boolean compared = !arm.equals(arms(first).get(0))
                        && !arm.equals(arms(second).get(0));
                if (compared) {
                    effect(arm, measure).ifPresent(changes::add);
                }
            }
        }
        return changes;
    }

    private Optional<Change> change(Change.Kind kind, String arm, String measure, double[] before, double[] after) {
        if (before.length == 0
                || after.length == 0
                || !DoubleStream.concat(Arrays.stream(before), Arrays.stream(after))
                        .allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        Comparison comparison = paired() ? PairedComparison.of(before, after) : UnpairedComparison.of(before, after);
        return Optional.of(new Change(kind, arm, measure, comparison));
    }

    private static double[] less(double[] values, double[] base) {
        double[] less = new double[Math.min(values.length, base.length)];
        for (int replicate = 0; replicate < less.length; replicate++) {
            less[replicate] = values[replicate] - base[replicate];
        }
        return less;
    }

    /** By replicate; without any when the run did not report the measure. */
    private static double[] figures(RunStore store, String arm, String measure) throws IOException {
        YearlyValues values = store.groups(arm, ALL, measure).get(ALL);
        return values == null ? new double[0] : values.lastMeans();
    }

    /** Whether both have the same arms, measures, years and replicates, and no figure of all households differs in the last bit. */
    public boolean same() throws IOException {
        if (!armsOfOne().isEmpty() || !first.dictionary().equals(second.dictionary()) || !paired()) {
            return false;
        }
        for (String arm : arms()) {
            for (MeasureDescription measure : first.dictionary()) {
                YearlyValues one = first.groups(arm, ALL, measure.name()).get(ALL);
                YearlyValues other = second.groups(arm, ALL, measure.name()).get(ALL);
                if (!same(one, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean same(@Nullable YearlyValues one, @Nullable YearlyValues other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        boolean same = one.years().equals(other.years());
        for (int replicate = 0; same && replicate < one.replicates(); replicate++) {
            same = Arrays.equals(one.replicate(replicate), other.replicate(replicate));
        }
        return same;
    }

    @Override
    public void close() throws IOException {
        try {
            first.close();
        } finally {
            second.close();
        }
    }
}
