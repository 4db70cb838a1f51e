package org.ayllu.experiments.survey.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.Words;
import org.jspecify.annotations.Nullable;

/**
 * Refuses names of municipalities that differ in accents only, such as Peña and Pena, unless the mapping says what they are. Case, blanks and
 * no-break spaces never make another place.
 */
final class PlaceCheck {
    private PlaceCheck() {}

    /** Notes names that may be one place. */
    static void check(SurveyFile file, SurveyMapping.Municipalities municipality, Findings findings) {
        String column = municipality.column();
        Map<String, SurveyFile.Row> first = new LinkedHashMap<>();
        for (SurveyFile.Row row : file.rows()) {
            first.putIfAbsent(Words.category(file.text(row, column)), row);
        }
        Map<String, String> plain = new LinkedHashMap<>();
        first.forEach((value, row) -> {
            String other = plain.putIfAbsent(Words.plain(value), value);
            if (other != null && !(declared(municipality, value) && declared(municipality, other))) {
                SurveyFile.@Nullable Row before = first.get(other);
                findings.refuse(
                        file,
                        row,
                        column,
                        "differs in accents only from '" + (before == null ? other : file.text(before, column))
                                + "' of line " + (before == null ? 0 : before.line())
                                + ": list both under municipality.places, with the same name if they are one place");
            }
        });
    }

    private static boolean declared(SurveyMapping.Municipalities municipality, String value) {
        return municipality.place(value) != null;
    }
}
