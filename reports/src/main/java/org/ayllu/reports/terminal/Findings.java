package org.ayllu.reports.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.ensembles.statistics.PairedComparison;

/** The headline measures of finished results, each the mean of the last years of a replicate. */
public final class Findings {
    private final List<String> arms;
    private final int replicates;
    private final Map<MeasureWords, List<double[]>> values = new LinkedHashMap<>();
    private final List<MeasureWords> undefined = new ArrayList<>();
    private String period = "no year";

    private Findings(List<String> arms, int replicates) {
        this.arms = arms;
        this.replicates = replicates;
    }

    /**
     * Reads them.
     *
     * @param store the results
     * @param measures what to read; what the runs did not report each year is left out
     */
    public static Findings of(RunStore store, List<MeasureWords> measures) throws IOException {
        List<String> arms = store.manifest().experiment().arms().stream()
                .map(ArmDescription::name)
                .toList();
        Findings findings = new Findings(arms, store.manifest().experiment().replicates());
        for (MeasureWords measure : measures) {
            findings.read(store, measure);
        }
        return findings;
    }

    private void read(RunStore store, MeasureWords measure) throws IOException {
        List<double[]> byArm = new ArrayList<>();
        for (String arm : arms) {
            YearlyValues series = store.series(arm, new SeriesKey("all", "all", measure.name()));
            double[] means = series.lastMeans();
            for (int replicate = 0; replicate < means.length; replicate++) {
                means[replicate] *= measure.factor();
            }
            if (!Arrays.stream(means).allMatch(Double::isFinite)) {
                undefined.add(measure);
                return;
            }
            byArm.add(means);
            period = series.lastPeriod();
        }
        values.put(measure, byArm);
    }

    /** Measures that are left out because some run did not report them each year: those of nobody, and shares of a net income that is not above 0. */
    public List<MeasureWords> undefined() {
        return Collections.unmodifiableList(undefined);
    }

    /** Names of the arms, the baseline first. */
    public List<String> arms() {
        return arms;
    }

    /** How many replicates each arm has. */
    public int replicates() {
        return replicates;
    }

    /** Years over which the figures are averaged: {@code 2000–2004}. */
    public String period() {
        return period;
    }

    /** The means of an arm, by measure. */
    public Map<MeasureWords, MeanInterval> levels(String arm) {
        int index = arms.indexOf(arm);
        Map<MeasureWords, MeanInterval> levels = new LinkedHashMap<>();
        values.forEach((measure, byArm) -> levels.put(measure, MeanInterval.of(byArm.get(index))));
        return levels;
    }

    /** What an arm does to each measure, against the baseline. */
    public List<Effect> effects(String arm) {
        int index = arms.indexOf(arm);
        List<Effect> effects = new ArrayList<>();
        values.forEach((measure, byArm) ->
                effects.add(new Effect(measure, PairedComparison.of(byArm.get(0), byArm.get(index)))));
        return effects;
    }
}
