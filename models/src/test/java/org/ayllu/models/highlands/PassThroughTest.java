package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.market.BorderTerms;
import org.ayllu.core.terms.TimePath;
import org.junit.jupiter.api.Test;

/** A change of prices at the border reaches a farm the less, the farther its market is from the city. */
class PassThroughTest {
    private static final int FIRST = 1985;
    private static final int YEARS = 11;

    private static Map<String, Double> run(HighlandsTerms terms) {
        try (HighlandsRun run = Highlands.of(terms, new Calendar(FIRST, YEARS, 5, 4, 9), Samples.population(6000, 40))
                .threads(2)
                .start()) {
            Map<String, Double> figures = Samples.record(run);
            run.simulation().runToEnd();
            return figures;
        }
    }

    @Test
    void passThroughFallsWithDistance() {
        HighlandsTerms terms = HighlandsTerms.defaults();
        Map<String, TimePath> halved = new TreeMap<>();
        terms.border()
                .worldPrices()
                .forEach((crop, path) ->
                        halved.put(crop, TimePath.of(Map.of(1987, path.at(1985), 1988, path.at(1985) / 2))));
        BorderTerms b = terms.border();
        HighlandsTerms opened = HighlandsTerms.defaultsBut(b.with("worldPrices", halved));
        Map<String, Double> baseline = run(terms);
        Map<String, Double> after = run(opened);
        List<double[]> fall = new ArrayList<>();
        var people = Samples.population(6000, 40);
        for (int m = 0; m < 40; m++) {
            String key = "1995 municipality m" + (m + 1) + " producerPrice.wheat";
            fall.add(new double[] {people.municipalityHours(m), after.get(key) / baseline.get(key) - 1});
        }
        fall.sort((x, y) -> Double.compare(x[0], y[0]));
        System.out.printf(
                "wheat at the farm after world prices halve: %.1f %% at %.1f hours, %.1f %% at %.1f hours%n",
                100 * fall.get(0)[1], fall.get(0)[0], 100 * fall.get(39)[1], fall.get(39)[0]);
        for (int i = 1; i < fall.size(); i++) {
            assertThat(fall.get(i)[1]).isGreaterThan(fall.get(i - 1)[1]).isNegative();
        }
    }
}
