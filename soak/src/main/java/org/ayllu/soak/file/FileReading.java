package org.ayllu.soak.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayllu.ensembles.results.query.Query;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.sector.CropTable;
import org.ayllu.experiments.survey.Imported;
import org.ayllu.experiments.survey.SurveyImport;
import org.ayllu.experiments.survey.SurveyOptions;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.report.Report;

/**
 * Reads each kind of file as the command does.
 *
 * @param scenarios a copy of the shipped scenarios
 * @param results a copy of a small folder of results
 */
record FileReading(Path scenarios, Path results) {
    private static final String SURVEY = "data/example-survey.csv";
    /** It vouches for the other files; nothing vouches for it. */
    private static final String MANIFEST = "manifest.json";

    private static final String MAPPING = "mappings/rhomis.yaml";

    /** A scenario. */
    static LoadedScenario scenario(Path file) {
        return ScenarioFile.read(file);
    }

    /** The survey with its mapping. */
    Imported survey() {
        SurveyMapping mapping = SurveyMapping.read(scenarios.resolve(MAPPING));
        return SurveyImport.read(scenarios.resolve(SURVEY), mapping, SurveyOptions.seed(1));
    }

    /** A table of crops. */
    static void crops(Path file) {
        CropTable.read(file);
    }

    /** The report of the results with a map. */
    void map(Path file) throws IOException {
        Report.html(
                results,
                new ReportOptions(
                        Language.EN, Optional.empty(), "", Optional.of(new ReportOptions.Geometry(file, "name"))));
    }

    /** What is wrong with results that were accepted although a file of theirs was changed; empty when the change is noticed. */
    String results(Path changed) throws IOException {
        List<String> noticed = new ArrayList<>();
        try (RunStore store = RunStore.open(results)) {
            noticed.addAll(store.changedFiles());
        }
        try (Query query = Query.open(results)) {
            for (String table : query.tables()) {
                query.ask("SELECT count(*) FROM \"" + table + "\"", 1);
            }
        }
        Report.html(results, ReportOptions.of(Language.EN));
        String name = String.valueOf(changed.getFileName());
        return name.equals(MANIFEST) || noticed.stream().anyMatch(one -> one.endsWith(name))
                ? ""
                : name + " was changed, and nothing notices it";
    }

    /** Names of files of which a message about a kind of file must have one. */
    List<String> names(FileSubject subject, Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (subject) {
            case SURVEY, MAPPING -> List.of(name, "example-survey.csv", "rhomis.yaml");
            case SCENARIO -> List.of(name, "andes-opening.yaml", "andes-opening-small.yaml", "road-randomised.yaml");
            case RESULTS -> List.of(name, String.valueOf(results.getFileName()));
            default -> List.of(name);
        };
    }
}
