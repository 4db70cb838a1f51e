package org.ayllu.reports.page.brief;

import java.util.Map;
import java.util.Optional;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;

/** Figures of single municipalities: over all replicates, or of the first one where places are drawn anew in each. */
final class LocalFigures {
    private static final String MUNICIPALITY = "municipality";

    private final Material material;
    private final boolean first;

    /**
     * Figures.
     *
     * @param first whether they are those of the first replicate only
     */
    LocalFigures(Material material, boolean first) {
        this.material = material;
        this.first = first;
    }

    /** What an arm does to a measure in a municipality; nothing when it was not reported there. */
    Optional<Effect> effect(int arm, String place, MeasureText measure) {
        Map<String, YearlyValues> groups = material.figures().groups(arm, MUNICIPALITY, measure.name());
        YearlyValues with = groups.get(place);
        YearlyValues without =
                material.figures().groups(0, MUNICIPALITY, measure.name()).get(place);
        if (with == null || without == null) {
            return Optional.empty();
        }
        double[] before = means(without, measure.factor());
        double[] after = means(with, measure.factor());
        for (int i = 0; i < after.length; i++) {
            if (!Double.isFinite(before[i]) || !Double.isFinite(after[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Effect(measure, PairedComparison.of(before, after)));
    }

    private double[] means(YearlyValues values, double factor) {
        double[] all = values.lastMeans();
        double[] some = first ? new double[] {all[0]} : all;
        for (int i = 0; i < some.length; i++) {
            some[i] *= factor;
        }
        return some;
    }

    /** Place of a municipality by the change of a measure in per cent, 1 = it rises most. */
    int rank(int arm, String place, MeasureText measure) {
        double own = percent(arm, place, measure);
        int rank = 1;
        for (String other :
                material.figures().groups(0, MUNICIPALITY, measure.name()).keySet()) {
            if (percent(arm, other, measure) > own) {
                rank++;
            }
        }
        return rank;
    }

    private double percent(int arm, String place, MeasureText measure) {
        return effect(arm, place, measure)
                .map(effect -> effect.comparison().relativePercent())
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
