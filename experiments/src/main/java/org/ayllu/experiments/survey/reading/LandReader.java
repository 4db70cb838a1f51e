package org.ayllu.experiments.survey.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.ayllu.experiments.survey.mapping.LandMapping;
import org.ayllu.experiments.survey.mapping.OutlierRule;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.report.SurveyReport;

/** Reads cropland: area in hectares and the share that is irrigated, one entry per row. */
final class LandReader {
    private static final String LAND = "cropland, ha";
    /** Fewer households say nothing of what is large. */
    private static final int FEW = 10;
    /** Areas that differ by less, as a fraction, are one area rounded in two ways. */
    private static final double SAME = 0.05;

    private final SurveyFile file;
    private final Findings findings;
    private final Numbers numbers;

    LandReader(SurveyFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        numbers = new Numbers(file, findings);
    }

    /** Area in hectares as the survey states it; NaN where it does not. */
    double[] answers(LandMapping mapping) {
        double[] areas = file.rows().stream()
                .mapToDouble(row -> area(row, mapping.area()))
                .toArray();
        String columns = mapping.area().stream().map(LandMapping.Area::named).collect(Collectors.joining(", "));
        numbers.refuseAbove(columns, areas, LandMapping.MOST_HECTARES, "ha");
        warnOfPlots(mapping.area(), columns);
        return areas;
    }

    /** Columns that are tried in order say the same in different units; where most rows have different areas in them, they may be plots. */
    private void warnOfPlots(List<LandMapping.Area> sources, String columns) {
        int several = 0;
        int different = 0;
        for (SurveyFile.Row row : file.rows()) {
            double[] told = sources.stream()
                    .mapToDouble(source -> quietly(row, source))
                    .filter(area -> area > 0)
                    .toArray();
            several += told.length > 1 ? 1 : 0;
            different += told.length > 1 && Math.abs(told[1] - told[0]) > SAME * told[0] ? 1 : 0;
        }
        if (2 * different > several) {
            findings.warn("land.area tries " + columns + " in order and takes the first with an area, but in "
                    + different + " rows they have different areas; plots are added up by area: {sum: [...]}");
        }
    }

    private double quietly(SurveyFile.Row row, LandMapping.Area source) {
        double sum = 0;
        for (LandMapping.Plot plot : source.plots()) {
            double unit = plot.unit() != null
                    ? plot.unit().of(file.text(row, plot.unit().column()))
                    : plot.hectares() == null ? 1 : plot.hectares();
            double area = file.number(row, plot.column()) * unit;
            sum += Double.isNaN(area) ? 0 : area;
        }
        return sum;
    }

    /** Repairs outliers and missing areas, in place. */
    void repair(double[] areas, LandMapping mapping) {
        numbers.outliers(LAND, areas, mapping.outliers());
        if (mapping.missing() == OutlierRule.Then.DROP) {
            for (SurveyFile.Row row : file.rows()) {
                if (Double.isNaN(areas[row.number() - 1])) {
                    findings.drop(row, "no " + LAND);
                }
            }
        } else {
            numbers.fill(LAND, areas);
        }
        warnOfOne(areas);
    }

    /** Says so where one household has more than half of all land: its area may be a slip. */
    private void warnOfOne(double[] areas) {
        List<SurveyFile.Row> used =
                file.rows().stream().filter(row -> !findings.isDropped(row)).toList();
        double all = used.stream().mapToDouble(row -> areas[row.number() - 1]).sum();
        used.stream()
                .filter(row -> used.size() >= FEW && 2 * areas[row.number() - 1] > all)
                .forEach(row -> findings.warn("one household has more than half of all land: "
                        + SurveyReport.number(areas[row.number() - 1]) + " ha in line " + row.line()
                        + "; if it is a slip, land.outliers can repair it"));
    }

    private double area(SurveyFile.Row row, List<LandMapping.Area> sources) {
        for (int i = 0; i < sources.size(); i++) {
            LandMapping.Area source = sources.get(i);
            double hectares = hectares(row, source.plots());
            if (!Double.isNaN(hectares)) {
                if (i > 0) {
                    findings.repair(
                            row,
                            sources.get(0).named(),
                            stated(row, source.plots()),
                            SurveyReport.number(hectares),
                            "taken from " + source.named());
                }
                return hectares;
            }
        }
        return Double.NaN;
    }

    /** The sum over plots; NaN if no plot has an area, or if one cannot be read. A blank plot is none. */
    private double hectares(SurveyFile.Row row, List<LandMapping.Plot> plots) {
        double sum = Double.NaN;
        for (LandMapping.Plot plot : plots) {
            if (plots.size() > 1 && file.text(row, plot.column()).isEmpty()) {
                continue;
            }
            double hectares = numbers.one(row, plot.column()) * unit(row, plot);
            if (Double.isNaN(hectares)) {
                return Double.NaN;
            }
            sum = Double.isNaN(sum) ? hectares : sum + hectares;
        }
        return sum;
    }

    private double unit(SurveyFile.Row row, LandMapping.Plot plot) {
        if (plot.unit() != null) {
            return numbers.one(row, plot.unit());
        }
        return plot.hectares() == null ? 1 : plot.hectares();
    }

    private String stated(SurveyFile.Row row, List<LandMapping.Plot> plots) {
        return plots.stream()
                .map(plot -> file.text(row, plot.column()) + " "
                        + (plot.unit() == null
                                ? plot.hectares() == null ? "ha" : "x " + SurveyReport.number(plot.hectares()) + " ha"
                                : file.text(row, plot.unit().column())))
                .collect(Collectors.joining(" + "));
    }

    /** Irrigated share of the cropland, 0 to 1; NaN where the survey does not tell. */
    double[] irrigatedShares(LandMapping mapping) {
        if (mapping.irrigated() == null) {
            return SurveyRows.nothing(file);
        }
        return numbers.column(mapping.irrigated());
    }
}
