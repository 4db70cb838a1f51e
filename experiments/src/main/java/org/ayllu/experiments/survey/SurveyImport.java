package org.ayllu.experiments.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.survey.mapping.MappedColumns;
import org.ayllu.experiments.survey.mapping.RosterMapping;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.reading.Findings;
import org.ayllu.experiments.survey.reading.SurveyRows;
import org.ayllu.experiments.survey.reading.SurveySource;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.ayllu.experiments.survey.report.Words;

/**
 * Turns a household survey into a population: the mapping says which column is what, slips are repaired and listed, rows are copied in
 * proportion to their weight, and what the survey does not tell comes from the mapping's defaults. The same file, mapping and options give
 * the same population.
 */
public final class SurveyImport {
    private static final int MOST_HOUSEHOLDS = 20_000_000;

    private SurveyImport() {}

    /**
     * Reads a survey.
     *
     * @param csv the survey's file
     * @param mapping which column is what
     * @param options seed and number of households
     * @return the population and what became of the file
     * @throws InputFileException if a file cannot be read
     * @throws SurveyFileException if columns that the mapping names are missing, if the file is malformed, or if no row can be used
     */
    public static Imported read(Path csv, SurveyMapping mapping, SurveyOptions options) {
        Findings findings = new Findings();
        SurveySource source = SurveySource.open(csv, mapping, findings);
        SurveyFile file = source.households();
        if (file.rows().isEmpty()) {
            throw new SurveyFileException(
                    List.of(file.path() + ":" + file.headerLine() + ":1: no rows after the header"));
        }
        SurveyRows rows = SurveyRows.read(file, source.persons(), mapping, findings);
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
        int households = households(file, mapping, options, used);
        HouseholdIds ids = HouseholdIds.of(file, mapping);
        int[] copies = SystematicSample.copies(weights, ids.order(rows.places()), households, draws.start());
        ids.requireDistinct(file.path(), copies);
        Population population = new HouseholdMaker(mapping, rows, ids, draws).make(copies);
        return new Imported(population, new Made(source, mapping, rows, population).report(findings));
    }

    /**
     * The list of persons that a mapping names beside a survey.
     *
     * @param csv the survey's file
     * @param mapping the mapping
     * @return the file; empty if there is none, or if the survey itself is that list
     */
    public static Optional<Path> roster(Path csv, SurveyMapping mapping) {
        RosterMapping roster = mapping.roster();
        return Optional.ofNullable(roster == null ? null : roster.file()).map(name -> SurveySource.roster(csv, name));
    }

    private static String nothingLeft(SurveyFile file, Findings findings) {
        SurveyReport.Dropped first = findings.dropped().get(0);
        return file.path() + ":" + first.line() + ":1: every row was dropped, the first because: " + first.why();
    }

    private static int households(SurveyFile file, SurveyMapping mapping, SurveyOptions options, int used) {
        long households = options.households() > 0
                ? options.households()
                : (long) used * mapping.expansion().standFor();
        if (households > MOST_HOUSEHOLDS) {
            throw new SurveyFileException(List.of(file.path() + ":" + file.headerLine() + ":1: " + used
                    + " rows that stand for " + mapping.expansion().standFor() + " households each make " + households
                    + " households, and at most " + MOST_HOUSEHOLDS + " can be made; lower expansion.standFor"));
        }
        return (int) households;
    }

    /** What the report tells of. */
    private record Made(SurveySource source, SurveyMapping mapping, SurveyRows rows, Population population) {
        SurveyReport report(Findings findings) {
            SurveyFile file = source.households();
            List<String> used = MappedColumns.of(mapping).stream()
                    .map(use -> Words.tidy(use.column()))
                    .toList();
            return new SurveyReport(
                    file.path().toString(),
                    mapping.name(),
                    file.rows().size(),
                    population.households(),
                    population.persons(),
                    Headlines.ofFile(file, mapping.headlines(), mapping.weight()),
                    Headlines.ofPopulation(population),
                    findings.repairs(),
                    findings.dropped(),
                    file.header().stream().filter(used::contains).toList(),
                    file.header().stream()
                            .filter(column -> !used.contains(column))
                            .toList(),
                    DefaultsUsed.of(mapping, rows, population),
                    PopulationFigures.of(mapping, rows, population),
                    findings.warnings());
        }
    }
}
