package org.ayllu.reports.page.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.models.model.InventedPopulation;
import org.ayllu.models.model.PopulationTerms;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.RunFigures;

/**
 * Municipalities that were drawn, anew in each replicate, with their hours to the city. A drawn municipality depends on the seed and on its number, not on
 * the number of households, so it is drawn again with one household each.
 */
public final class Places {
    /** Parts into which the municipalities of a replicate are divided by their hours. */
    public static final int PARTS = 3;

    private final RunFigures figures;
    private final List<double[]> hours;

    private Places(RunFigures figures, List<double[]> hours) {
        this.figures = figures;
        this.hours = hours;
    }

    /** The places of a run; nothing when its municipalities are those of a survey, or fewer than three. */
    public static Optional<Places> of(Material material) throws IOException {
        if (!material.scenario().synthetic()) {
            return Optional.empty();
        }
        PopulationTerms population;
        try {
            population = ScenarioFile.read(material.store().folder().resolve("scenario.yaml"))
                    .scenario()
                    .population();
        } catch (InvalidFileException written) {
            return Optional.empty();
        }
        if (!(population instanceof InventedPopulation invented) || invented.municipalities() < PARTS) {
            return Optional.empty();
        }
        int count = invented.municipalities();
        InventedPopulation small = invented.sized(count, count);
        List<double[]> hours = new ArrayList<>();
        for (int replicate = 0; replicate < material.figures().replicates(); replicate++) {
            Population drawn =
                    small.draw(new Draws(material.manifest().experiment().seed(), replicate));
            double[] of = new double[count];
            for (int m = 0; m < count; m++) {
                of[m] = drawn.municipalityHours(m);
            }
            hours.add(of);
        }
        return Optional.of(new Places(material.figures(), hours));
    }

    /**
     * What an arm changes in a municipality of one replicate.
     *
     * @param replicate index of the replicate
     * @param name of the municipality
     * @param hours to the city
     * @param percent change in per cent of the baseline; of a share in percentage points
     */
    record Change(int replicate, String name, double hours, double percent) {}

    /** Changes of a measure, by municipality and replicate. */
    public List<Change> changes(int arm, MeasureText measure) {
        Map<String, YearlyValues> with = figures.groups(arm, "municipality", measure.name());
        List<Change> changes = new ArrayList<>();
        int index = 0;
        for (Map.Entry<String, YearlyValues> one :
                figures.groups(0, "municipality", measure.name()).entrySet()) {
            YearlyValues changed = with.get(one.getKey());
            double[] before = one.getValue().lastMeans();
            double[] after = changed == null ? new double[0] : changed.lastMeans();
            for (int replicate = 0; replicate < after.length; replicate++) {
                double base = measure.share() ? 1 : before[replicate];
                double percent = 100 * (after[replicate] - before[replicate]) / base;
                if (base > 0 && Double.isFinite(percent)) {
                    changes.add(new Change(replicate, one.getKey(), hours.get(replicate)[index], percent));
                }
            }
            index++;
        }
        return changes;
    }

    /**
     * The nearest, middle or farthest third of the municipalities.
     *
     * @param hours mean hours to the city
     * @param percent mean change as in {@link Change}, by replicate
     */
    public record Third(double hours, double[] percent) {
        public MeanInterval mean() {
            return MeanInterval.of(percent);
        }
    }

    /** Means of the changes of each third, the nearest first. */
    public static List<Third> thirds(List<Change> changes) {
        Map<Integer, List<Change>> byReplicate = new LinkedHashMap<>();
        changes.forEach(change -> byReplicate
                .computeIfAbsent(change.replicate(), unknown -> new ArrayList<>())
                .add(change));
        double[][] percent = new double[PARTS][byReplicate.size()];
        double[] hours = new double[PARTS];
        int replicate = 0;
        for (List<Change> one : byReplicate.values()) {
            one.sort(Comparator.comparingDouble(Change::hours));
            for (int part = 0; part < PARTS; part++) {
                List<Change> of = one.subList(part * one.size() / PARTS, (part + 1) * one.size() / PARTS);
                percent[part][replicate] =
                        of.stream().mapToDouble(Change::percent).average().orElse(0);
                hours[part] += of.stream().mapToDouble(Change::hours).average().orElse(0) / byReplicate.size();
            }
            replicate++;
        }
        List<Third> thirds = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            thirds.add(new Third(hours[part], percent[part]));
        }
        return thirds;
    }

    /** Whether the nearest and the farthest third differ beyond chance. */
    public static boolean differ(List<Third> thirds) {
        PairedComparison comparison = PairedComparison.of(
                thirds.get(0).percent(), thirds.get(PARTS - 1).percent());
        return comparison.interval().isPresent() && !comparison.interval().contains(0);
    }

    /** Hours of a municipality to the city in a replicate. */
    public double hours(int replicate, int municipality) {
        return hours.get(replicate)[municipality];
    }
}
