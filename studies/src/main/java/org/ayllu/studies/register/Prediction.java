package org.ayllu.studies.register;

import java.time.Instant;
import java.util.List;

/**
 * What is signed.
 *
 * @param format {@link #FORMAT}
 * @param by who predicts
 * @param statement what is predicted, in words
 * @param signed when, by the clock of the computer, UTC
 * @param runs the results folders that it comes from
 * @param software version of this program that signs
 * @param figures what is predicted, in numbers
 * @param previous digest of the line before this one in the register, empty in the first: nothing can be taken out unseen
 */
public record Prediction(
        String format,
        String by,
        String statement,
        Instant signed,
        List<Run> runs,
        String software,
        List<Figure> figures,
        String previous) {
    /** The only format there is so far. */
    public static final String FORMAT = "ayllu-prediction-1";

    /** Copies the lists. */
    public Prediction {
        runs = List.copyOf(runs);
        figures = List.copyOf(figures);
    }

    /**
     * A results folder.
     *
     * @param scenario the scenario's short name
     * @param scenarioHash digest of everything in the scenario that can move a figure
     * @param manifestSha256 digest of the folder's manifest, which holds those of all other files
     * @param seed of all draws
     * @param replicates of each arm
     * @param software version of the program that simulated it
     */
    public record Run(
            String scenario, String scenarioHash, String manifestSha256, long seed, int replicates, String software) {}

    /**
     * A predicted figure: what the replicates of all runs say.
     *
     * @param arm in which world
     * @param measure name of the measure
     * @param dimension how the households are divided, {@code all} for all of them
     * @param group which of them
     * @param year label of the agricultural year
     * @param unit of the figure
     * @param mean of the values
     * @param low 5 % quantile of the values
     * @param high 95 % quantile of the values
     * @param values by run and replicate
     */
    public record Figure(
            String arm,
            String measure,
            String dimension,
            String group,
            int year,
            String unit,
            double mean,
            double low,
            double high,
            List<Double> values) {
        /** Copies the list. */
        public Figure {
            values = List.copyOf(values);
        }

        /** The values, for scores. */
        public double[] ensemble() {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
