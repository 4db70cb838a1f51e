package org.ayllu.experiments.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;

/**
 * Turns a household survey into a population: the mapping says which column is what, slips are repaired and listed, rows are copied in
 * proportion to their weight, and what the survey does not tell comes from the mapping's defaults. The same file, mapping and options give
 * the same population.
 */
public final class SurveyImport {
    private SurveyImport() {}

    /**
     * Reads a survey.
     *
     * @param csv the survey's file
     * @param mapping which column is what
     * @param options seed and number of households
     * @return the population and what became of the file
     * @throws UncheckedIOException if the file cannot be read
     * @throws SurveyFileException if columns that the mapping names are missing, if the file is malformed, or if no row can be used
     */
    public static Imported read(Path csv, SurveyMapping mapping, SurveyOptions options) {
        SurveyFile file = open(csv, mapping);
        HeaderCheck.check(file, mapping);
        Findings findings = new Findings();
        SurveyRows rows = SurveyRows.read(file, mapping, findings);
        double[] weights = rows.weights();
        int used = 0;
        for (SurveyFile.Row row : file.rows()) {
            boolean dropped = findings.isDropped(row);
            weights[row.number() - 1] = dropped ? 0 : weights[row.number() - 1];
            used += dropped ? 0 : 1;
        }
        if (used == 0) {
            throw new SurveyFileException(List.of(nothingLeft(file, findings)));
        }
        SurveyDraws draws = new SurveyDraws(new Draws(options.seed(), options.replicate()));
        int households = options.households() > 0
                ? options.households()
                : used * mapping.expansion().standFor();
        HouseholdIds ids = HouseholdIds.of(file, mapping);
        int[] copies = SystematicSample.copies(weights, ids.order(rows.places()), households, draws.start());
        ids.requireDistinct(file.path(), copies);
        Population population = new HouseholdMaker(mapping, rows, ids, draws).make(copies);
        return new Imported(population, report(file, mapping, findings, rows, population));
    }

    private static SurveyFile open(Path csv, SurveyMapping mapping) {
        try {
            return SurveyFile.read(csv, mapping.file());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the survey " + csv, unreadable);
        }
    }

    private static String nothingLeft(SurveyFile file, Findings findings) {
        if (findings.dropped().isEmpty()) {
            return file.path() + ":" + file.headerLine() + ":1: no rows after the header";
        }
        SurveyReport.Dropped first = findings.dropped().get(0);
        return file.path() + ":" + first.line() + ":1: every row was dropped, the first because: " + first.why();
    }

    private static SurveyReport report(
            SurveyFile file, SurveyMapping mapping, Findings findings, SurveyRows rows, Population population) {
        List<String> used = MappedColumns.of(mapping).stream()
                .map(MappedColumns.Use::column)
                .toList();
        return new SurveyReport(
                file.path().toString(),
                mapping.name(),
                file.rows().size(),
                population.households(),
                population.persons(),
                Headlines.ofFile(file, mapping.headlines()),
                Headlines.ofPopulation(population),
                findings.repairs(),
                findings.dropped(),
                file.header().stream().filter(used::contains).toList(),
                file.header().stream().filter(column -> !used.contains(column)).toList(),
                DefaultsUsed.of(mapping, rows, population));
    }
}
