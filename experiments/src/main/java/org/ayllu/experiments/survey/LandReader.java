package org.ayllu.experiments.survey;

import java.util.List;

/** Reads cropland: area in hectares and the share that is irrigated, one entry per row. */
final class LandReader {
    private static final String LAND = "cropland, ha";
    private final SurveyFile file;
    private final Findings findings;
    private final Numbers numbers;

    LandReader(SurveyFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        numbers = new Numbers(file, findings);
    }

    /** Area in hectares, outliers and missing areas repaired. */
    double[] areas(LandMapping mapping) {
        double[] areas = file.rows().stream()
                .mapToDouble(row -> area(row, mapping.area()))
                .toArray();
        numbers.outliers(LAND, areas, mapping.outliers());
        if (mapping.missing() == OutlierRule.Then.DROP) {
            for (SurveyFile.Row row : file.rows()) {
                if (Double.isNaN(areas[row.number() - 1])) {
                    findings.drop(row, "no " + LAND);
                }
            }
        } else {
            numbers.fill(LAND, areas, 0);
        }
        return areas;
    }

    private double area(SurveyFile.Row row, List<LandMapping.Area> sources) {
        for (LandMapping.Area source : sources) {
            double value = numbers.one(row, source.column());
            double hectares = source.unit() == null ? 1 : numbers.one(row, source.unit());
            if (!Double.isNaN(value * hectares)) {
                if (!source.equals(sources.get(0))) {
                    String from = file.text(row, source.column());
                    String why = "taken from " + source.column() + " and its unit";
                    findings.repair(
                            row,
                            sources.get(0).column(),
                            "",
                            SurveyReport.number(value * hectares) + " (" + from + ")",
                            why);
                }
                return value * hectares;
            }
        }
        return Double.NaN;
    }

    /** Irrigated share of the cropland, 0 to 1; NaN where the survey does not tell. */
    double[] irrigatedShares(LandMapping mapping) {
        if (mapping.irrigated() == null) {
            return SurveyRows.nothing(file);
        }
        return numbers.column(mapping.irrigated());
    }
}
