package org.ayllu.reports.terminal;

import org.ayllu.experiments.scenario.FixedWidth;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.StopTerms;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;

/** The rule by which an experiment ends, in words. */
public final class StopWords {
    private static final int DIGITS = 2;

    private StopWords() {}

    /** What is asked for. */
    static String rule(Scenario scenario) {
        StopTerms stop = scenario.experiment().stop();
        return Numerals.count(stop.least()) + " to " + Numerals.count(stop.most())
                + ", until the 95 % interval of what ‘"
                + stop.arm() + "’ changes of " + stop.measure() + " is within ±"
                + number(stop.halfWidth()) + ", in the unit of the results";
    }

    /**
     * How it ended, as a paragraph with a blank line after it.
     *
     * @param measure the measure watched
     * @param replicates how many there were in the end
     */
    public static String reached(Scenario scenario, FixedWidth rule, MeasureWords measure, int replicates) {
        StopTerms stop = scenario.experiment().stop();
        double f = measure.factor();
        String unit = measure.share() ? " percentage points" : measure.unit().isEmpty() ? "" : " " + measure.unit();
        String interval = "the 95 % interval of what ‘" + stop.arm() + "’ changes of " + measure.brief() + " is ±"
                + number(f * rule.halfWidth()) + unit + ", ";
        String text = rule.reached()
                ? "Ended after " + Numerals.count(replicates, "replicate") + ": " + interval + "within the ±"
                        + number(f * stop.halfWidth()) + " asked for. A rule that ends by the width of an interval "
                        + "ends a little early by chance: with few replicates in any case (here "
                        + Numerals.count(stop.least()) + ") the interval covers a little less than it says."
                : "Ended after the most replicates allowed, " + Numerals.count(replicates) + ": " + interval
                        + "wider than the ±" + number(f * stop.halfWidth()) + " asked for.";
        return String.join("\n", Paragraph.wrap(text, Paragraph.WIDTH)) + "\n";
    }

    private static String number(double value) {
        return Numerals.significant(value, DIGITS);
    }
}
