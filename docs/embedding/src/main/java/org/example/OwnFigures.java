package org.example;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.models.highlands.Highlands;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.HighlandsTerms;
import org.ayllu.models.highlands.YearlyProbe;

/** Takes figures of the model and one of our own as they are reported, and keeps those of the last year. */
public final class OwnFigures {
    public static void main(String[] arguments) {
        Set<String> wanted = Set.of("headcount", "realIncomePerPerson", "largestFarm");
        Map<String, Double> last = new TreeMap<>();
        try (HighlandsRun run = Highlands.of(HighlandsTerms.defaults(), FirstModel.calendar(), FirstModel.population()).start()) {
            HouseholdTable households = run.tables().households();
            run.simulation().addProbe(new YearlyProbe(run));
            run.simulation().addProbe((moment, to) -> {
                if (moment.lastOfYear()) {
                    to.record("all", "all", "largestFarm", largestFarm(households));
                }
            });
            run.simulation().recordTo((dimension, group, measure, value) -> {
                if (dimension.equals("all") && wanted.contains(measure)) {
                    last.put(measure, value);
                }
            });
            run.simulation().runToEnd();
        }
        System.out.printf("poor %.3f, real income %.0f US$ a person, largest farm %.1f ha%n",
                last.get("headcount"), last.get("realIncomePerPerson"), last.get("largestFarm"));
    }

    private static double largestFarm(HouseholdTable households) {
        double largest = 0;
        for (int h = 0; h < households.rows(); h++) {
            largest = Math.max(largest, households.land(h));
        }
        return largest;
    }
}
