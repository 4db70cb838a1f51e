package org.ayllu.models.highlands;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.household.Population;
import org.ayllu.core.observe.Moment;
import org.ayllu.core.observe.Recorder;
import org.ayllu.core.random.Draws;

/** Small populations and the figures of their runs. */
final class Samples {
    private Samples() {}

    static Population population(int households, int municipalities) {
        return SyntheticPopulation.draw(SyntheticTerms.defaults().sized(households, municipalities), new Draws(1, 0));
    }

    static Calendar calendar(int years, int seasons) {
        return new Calendar(1985, years, 3, seasons, 9);
    }

    /** Adds the yearly probe to a run; its figures appear in the map as the run goes on, by year, dimension, group and measure. */
    static Map<String, Double> record(HighlandsRun run) {
        Map<String, Double> figures = new LinkedHashMap<>();
        YearlyProbe probe = new YearlyProbe(run);
        run.simulation()
                .addProbe((Moment moment, Recorder recorder) -> probe.observe(
                        moment,
                        (dimension, group, measure, value) ->
                                figures.put(moment.year() + " " + dimension + " " + group + " " + measure, value)));
        return figures;
    }
}
