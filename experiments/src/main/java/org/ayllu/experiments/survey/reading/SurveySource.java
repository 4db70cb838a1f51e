package org.ayllu.experiments.survey.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.files.FileNames;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.survey.mapping.HeaderCheck;
import org.ayllu.experiments.survey.mapping.MappedColumns;
import org.ayllu.experiments.survey.mapping.RosterMapping;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.jspecify.annotations.Nullable;

/**
 * The files of a survey.
 *
 * @param households one row per household
 * @param persons one row per person; null if the survey counts people
 */
public record SurveySource(SurveyFile households, @Nullable SurveyFile persons) {
    /**
     * Opens a survey, and its list of persons beside it, and checks that they have the columns that the mapping names.
     *
     * @throws InputFileException if a file cannot be read
     * @throws SurveyFileException if columns are missing, or a file is malformed
     */
    public static SurveySource open(Path csv, SurveyMapping mapping, Findings findings) {
        SurveyFile file = SurveyFile.read(csv, mapping);
        RosterMapping roster = mapping.roster();
        String list = roster == null ? null : roster.file();
        SurveyFile persons = list == null ? null : SurveyFile.read(roster(csv, list), mapping);
        List<MappedColumns.Use> uses = new ArrayList<>(MappedColumns.of(mapping));
        for (String column : mapping.missing().keySet()) {
            if (persons == null || !persons.has(column)) {
                uses.add(new MappedColumns.Use("missing", column));
            }
        }
        HeaderCheck.check(file, uses);
        if (persons != null) {
            HeaderCheck.check(persons, MappedColumns.ofRoster(mapping));
        }
        if (roster != null && persons == null) {
            SurveyFile households = new RosterHouseholds(file, mapping).households(findings);
            return new SurveySource(households, file);
        }
        return new SurveySource(file, persons);
    }

    /** The list of persons of a name, beside a survey. */
    public static Path roster(Path csv, String name) {
        return csv.resolveSibling(FileNames.path(name));
    }
}
