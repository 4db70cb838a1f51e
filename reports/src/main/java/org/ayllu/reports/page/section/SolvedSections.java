package org.ayllu.reports.page.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Decimals;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Section;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;
import org.ayllu.reports.page.chart.CurveChart;

/** The sections of a model that is solved at once: its figures by arm, and its curve. */
public final class SolvedSections {
    private static final int DIGITS = 4;

    private final Material material;

    public SolvedSections(Material material) {
        this.material = material;
    }

    /** The sections, those without content left out. */
    public List<Section> all() {
        Words words = material.words();
        List<Section> sections = new ArrayList<>();
        Table figures = figures();
        if (!figures.rows().isEmpty()) {
            sections.add(new Section(
                    "figures",
                    words.raw("section.figures"),
                    List.of(words.raw("caption.figures")),
                    List.of(),
                    List.of(figures)));
        }
        Optional<Chart> curve = new CurveChart(material).of();
        curve.ifPresent(chart -> sections.add(Section.of("curve", words.raw("section.curve"), List.of(chart))));
        return sections;
    }

    private Table figures() {
        Words words = material.words();
        List<String> head = new ArrayList<>(List.of(words.raw("head.measure")));
        material.arms().forEach(arm -> head.add(arm.name()));
        Table table = new Table(words.raw("section.figures"), head);
        for (MeasureText measure : material.measures()) {
            double[] values = new double[material.arms().size()];
            double largest = 0;
            boolean whole = true;
            for (int arm = 0; arm < values.length; arm++) {
                values[arm] = figure(arm, measure);
                largest = Double.isNaN(values[arm]) ? largest : Math.max(largest, Math.abs(values[arm]));
                whole &= Double.isNaN(values[arm]) || values[arm] == Math.rint(values[arm]);
            }
            if (Double.isNaN(largest) || allMissing(values)) {
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(measure.labelWithUnit()));
            for (double value : values) {
                cells.add(text(measure, value, whole ? 0 : Decimals.of(largest, DIGITS)));
            }
            table.row(cells);
        }
        return table;
    }

    /** A year is not grouped in thousands. */
    private String text(MeasureText measure, double value, int decimals) {
        boolean year = measure.year() && !Double.isNaN(value);
        return year ? Long.toString(Math.round(value)) : material.numbers().of(value, decimals);
    }

    private static boolean allMissing(double[] values) {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    /** A measure as a single figure of an arm; {@code NaN} if it is not one. */
    private double figure(int arm, MeasureText measure) {
        Optional<YearlyValues> values = material.figures()
                .all(arm, measure.name())
                .filter(found -> found.years().size() == 1);
        return values.map(found -> measure.factor() * found.replicate(0)[0]).orElse(Double.NaN);
    }
}
