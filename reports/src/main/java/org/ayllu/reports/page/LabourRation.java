package org.ayllu.reports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.statistics.MeanInterval;

/**
 * How often no wage cleared farm labour under an arm, so that the longer side was cut: means of the last years over the replicates.
 *
 * @param arm number of the arm
 * @param seasons share of the seasons of the municipalities in which that was so, a fraction
 * @param cut share of the longer side's days that were cut, mean of all seasons, a fraction
 */
public record LabourRation(int arm, double seasons, double cut) {
    /** By arm; empty where every season cleared, and for models that have no such market. */
    public static List<LabourRation> of(RunStore store) throws IOException {
        List<LabourRation> all = new ArrayList<>();
        for (ArmDescription arm : store.manifest().experiment().arms()) {
            all.add(new LabourRation(
                    all.size(), mean(store, arm, "labourRationed"), mean(store, arm, "labourDaysCut")));
        }
        return all.stream().anyMatch(one -> one.seasons > 0) ? all : List.of();
    }

    private static double mean(RunStore store, ArmDescription arm, String measure) throws IOException {
        return MeanInterval.of(store.series(arm.name(), new SeriesKey("all", "all", measure))
                        .lastMeans())
                .mean();
    }
}
