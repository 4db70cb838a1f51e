package org.ayllu.studies.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.files.Sha256;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.yaml.Nearest;

/**
 * What finished runs foretell. The replicates of all runs make one ensemble, so that runs with other values of what is assumed widen it.
 *
 * @param runs results folders, at least one
 */
public record Forecast(List<RunStore> runs) {
    /** Copies the list. */
    public Forecast {
        runs = List.copyOf(runs);
    }

    /**
     * What is foretold.
     *
     * @param arms names of arms
     * @param measures names of measures
     * @param dimension how the households are divided
     * @param group which of them
     * @param first first year
     * @param last last year
     */
    public record Wanted(
            List<String> arms, List<String> measures, String dimension, String group, int first, int last) {
        /** Copies the lists. */
        public Wanted {
            arms = List.copyOf(arms);
            measures = List.copyOf(measures);
        }
    }

    /**
     * The folders, as a prediction names them.
     *
     * @throws RegisterException when a file of one has changed since it was written
     */
    public List<Prediction.Run> sources() throws IOException {
        List<Prediction.Run> sources = new ArrayList<>();
        for (RunStore run : runs) {
            List<String> changed = run.changedFiles();
            if (!changed.isEmpty()) {
                throw new RegisterException(
                        run.folder() + " is not as it was written: " + String.join(", ", changed) + " changed");
            }
            Manifest manifest = run.manifest();
            sources.add(new Prediction.Run(
                    manifest.experiment().name(),
                    manifest.experiment().scenarioHash(),
                    manifestDigest(run.folder()),
                    manifest.experiment().seed(),
                    manifest.experiment().replicates(),
                    manifest.software().ayllu()));
        }
        return sources;
    }

    /** Digest of a folder's manifest. */
    public static String manifestDigest(Path folder) throws IOException {
        return Sha256.of(Files.readAllBytes(folder.resolve(Manifest.FILE)));
    }

    /**
     * The figures.
     *
     * @throws RegisterException when a run lacks an arm, a measure or all of the years
     */
    public List<Prediction.Figure> figures(Wanted wanted) throws IOException {
        List<Prediction.Figure> figures = new ArrayList<>();
        for (String measure : wanted.measures()) {
            String unit = unit(measure);
            for (String arm : wanted.arms()) {
                for (int year = wanted.first(); year <= wanted.last(); year++) {
                    figures.add(figure(wanted, arm, measure, unit, year));
                }
            }
        }
        return figures;
    }

    /**
     * The unit of a measure.
     *
     * @throws RegisterException when there is no such measure
     */
    public String unit(String measure) throws IOException {
        List<MeasureDescription> known = runs.get(0).dictionary();
        return known.stream()
                .filter(one -> one.name().equals(measure))
                .findFirst()
                .map(MeasureDescription::unit)
                .orElseThrow(() -> new RegisterException("no measure is called '" + measure + "'. "
                        + Nearest.hint(
                                measure,
                                known.stream().map(MeasureDescription::name).toList())));
    }

    private Prediction.Figure figure(Wanted wanted, String arm, String measure, String unit, int year)
            throws IOException {
        List<Double> values = new ArrayList<>();
        for (RunStore run : runs) {
            YearlyValues found = values(run, wanted, arm, measure);
            if (!found.years().contains(year)) {
                throw new RegisterException(run.folder() + " has no " + measure + " of " + year + " in arm " + arm
                        + "; its years are "
                        + (found.years().isEmpty()
                                ? "none"
                                : found.years().get(0) + " to "
                                        + found.years().get(found.years().size() - 1)));
            }
            Arrays.stream(found.year(year)).filter(Double::isFinite).forEach(values::add);
        }
        if (values.isEmpty()) {
            throw new RegisterException("no replicate has a figure for " + measure + " of " + year + " in arm " + arm);
        }
        double[] ensemble = values.stream().mapToDouble(Double::doubleValue).toArray();
        return new Prediction.Figure(
                arm,
                measure,
                wanted.dimension(),
                wanted.group(),
                year,
                unit,
                Arrays.stream(ensemble).average().orElseThrow(),
                Score.quantile(ensemble, Score.OUTSIDE / 2),
                Score.quantile(ensemble, 1 - Score.OUTSIDE / 2),
                values);
    }

    private static YearlyValues values(RunStore run, Wanted wanted, String arm, String measure) throws IOException {
        List<String> arms = run.manifest().experiment().arms().stream()
                .map(ArmDescription::name)
                .toList();
        if (!arms.contains(arm)) {
            throw new RegisterException(run.folder() + ": no arm is called '" + arm + "'. " + Nearest.hint(arm, arms));
        }
        Map<String, YearlyValues> groups = run.groups(arm, wanted.dimension(), measure);
        YearlyValues found = groups.get(wanted.group());
        if (found == null) {
            throw new RegisterException(run.folder() + " reports no " + measure + " for group " + wanted.group()
                    + " of dimension " + wanted.dimension()
                    + (groups.isEmpty() ? "" : ". " + Nearest.hint(wanted.group(), groups.keySet())));
        }
        return found;
    }
}
