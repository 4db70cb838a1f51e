package org.ayllu.reports.page.chart;

import java.util.List;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;

/** Titles of charts of levels: which is largest in the baseline. */
public final class LevelTitles {
    private static final int DIGITS = 2;

    private final Material material;

    public LevelTitles(Material material) {
        this.material = material;
    }

    private double mean(MeasureText measure) {
        return MeanInterval.of(material.figures().level(0, measure)).mean();
    }

    /** The title that names the largest; leisure is not work and is passed over. */
    public String largest(String key, List<MeasureText> measures, List<String> names) {
        int most = 0;
        for (int i = 1; i < measures.size(); i++) {
            if (!measures.get(i).name().endsWith(".leisure") && mean(measures.get(i)) > mean(measures.get(most))) {
                most = i;
            }
        }
        String size = material.numbers().significant(mean(measures.get(most)), DIGITS);
        String verb = "top." + measures.get(most).name();
        String top = material.words().has(verb) ? material.words().raw(verb) : names.get(most);
        String unit = measures.get(most).unit();
        return of(key, "top", top, "size", material.words().amount(size, unit), "bare", size);
    }

    /** The title that says the level of one measure, if it is there. */
    public String share(String key, String measure) {
        return material.measure(measure)
                .map(found -> of(key, "size", material.numbers().of(mean(found), 1)))
                .orElse("");
    }

    private String of(String key, Object... fills) {
        String title = material.words().of(key, fills);
        return material.single() ? title : material.words().of("title.arm", "title", title, "arm", material.arm(0));
    }
}
