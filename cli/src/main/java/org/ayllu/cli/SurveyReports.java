package org.ayllu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.files.FileNames;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.SurveyPopulation;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.survey.SurveyImport;
import org.ayllu.experiments.survey.SurveyOptions;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.SurveyReport;

/** The surveys of a scenario, imported once before anything runs: their mistakes come first, and what became of them can be read. */
final class SurveyReports {
    private SurveyReports() {}

    /**
     * What became of each survey.
     *
     * @return the reports by population, empty for a scenario without survey
     * @throws SurveyFileException with all problems of a survey
     * @throws org.ayllu.ensembles.files.InputFileException when a file cannot be read
     */
    static Map<SurveyPopulation, SurveyReport> of(LoadedScenario loaded) {
        Map<SurveyPopulation, SurveyReport> reports = new LinkedHashMap<>();
        List<Arm> arms = loaded.scenario().arms();
        for (Arm arm : arms) {
            if (arm.population() instanceof SurveyPopulation survey && !reports.containsKey(survey)) {
                reports.put(survey, read(loaded, survey));
            }
        }
        return reports;
    }

    private static SurveyReport read(LoadedScenario loaded, SurveyPopulation survey) {
        SurveyOptions options = new SurveyOptions(loaded.scenario().seed(), survey.households(), 0);
        SurveyMapping mapping = SurveyMapping.read(FileNames.within(loaded.folder(), survey.mapping()));
        return SurveyImport.read(FileNames.within(loaded.folder(), survey.file()), mapping, options)
                .report();
    }
}
