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
        for (int i = 0; i < sources.size(); i++) {
            LandMapping.Area source = sources.get(i);
            double value = numbers.one(row, source.column());
            double hectares = source.unit() == null ? 1 : numbers.one(row, source.unit());
            if (!Double.isNaN(value * hectares)) {
                if (i > 0) {
                    String unit = source.unit() == null
                            ? "ha"
                            : file.text(row, source.unit().column());
                    String from = file.text(row, source.column()) + " " + unit;
                    findings.repair(
                            row,
                            sources.get(0).column(),
                            from,
                            SurveyReport.number(value * hectares),
                            "taken from " + source.column());
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
