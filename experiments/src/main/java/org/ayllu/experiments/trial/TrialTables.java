package org.ayllu.experiments.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.ayllu.ensembles.execution.Sizing;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.DerivedTable;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.jspecify.annotations.Nullable;

/** The tables that a trial adds to the results: {@value #ASSIGNMENT}, who was drawn, and {@value #TRIAL}, what the evaluations say. */
public final class TrialTables {
    static final String ASSIGNMENT = "assignment";
    static final String TRIAL = "trial";

    private static final String MEASURED = "unit of the measure";

    private static final ColumnDescription REPLICATE =
            ColumnDescription.whole("replicate", "Number of the replicate, 0 = the first.");

    private static final List<ColumnDescription> ASSIGNED = List.of(
            REPLICATE,
            ColumnDescription.text("municipality", "Name of the municipality."),
            ColumnDescription.number("hours", "hours", "From its market to the city."),
            ColumnDescription.whole(
                    "block", "Stratum or pair in which it was drawn, 0 = the first; empty: not in the lottery."),
            ColumnDescription.whole("since", "First agricultural year of the programme; empty: never."));

    private static final List<ColumnDescription> EVALUATED = List.of(
            ColumnDescription.text("arm", "Name of the arm in which the programme came."),
            ColumnDescription.text("measure", "What was measured."),
            REPLICATE,
            ColumnDescription.text("estimator", "What an evaluation of the trial computes."),
            ColumnDescription.number("estimate", MEASURED, "What it gives."),
            ColumnDescription.number(
                    "low", MEASURED, "Lower end of its 95 % interval by municipalities, or by pairs; empty: none."),
            ColumnDescription.number("high", MEASURED, "Upper end of it."),
            ColumnDescription.number("p", "fraction", "Share of lotteries that give an estimate as far from 0."),
            ColumnDescription.whole("lotteries", "Lotteries drawn again for p."),
            ColumnDescription.truth("exact", "Whether these are all lotteries there are."),
            ColumnDescription.number(
                    "true_effect",
                    MEASURED,
                    "Mean effect on municipalities with the programme, by the world without it."),
            ColumnDescription.number("spill_over", MEASURED, "Mean effect on those that they are compared with."),
            ColumnDescription.number(
                    "chance", MEASURED, "What the estimator gives in the world without the programme."));

    private TrialTables() {}

    /**
     * The tables.
     *
     * @param trials the trial of each replicate
     * @param terms what is asked of it
     */
    public static List<DerivedTable> of(IntFunction<Trial> trials, AnalysisTerms terms) {
        return List.of(
                new DerivedTable(ASSIGNMENT, ASSIGNED, (experiment, runs) -> assigned(experiment.replicates(), trials)),
                new DerivedTable(TRIAL, EVALUATED, (experiment, runs) -> evaluated(experiment, runs, trials, terms)));
    }

    private static List<List<@Nullable Object>> assigned(int replicates, IntFunction<Trial> trials) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int replicate = 0; replicate < replicates; replicate++) {
            Trial trial = trials.apply(replicate);
            Assignment drawn = trial.assignment();
            for (int m = 0; m < drawn.size(); m++) {
                rows.add(Arrays.asList(
                        replicate,
                        trial.roster().names().get(m),
                        trial.roster().hours()[m],
                        drawn.block(m) == Assignment.NO_BLOCK ? null : drawn.block(m),
                        drawn.since(m) == Assignment.NEVER ? null : drawn.since(m)));
            }
        }
        return rows;
    }

    private static List<List<@Nullable Object>> evaluated(
            ExperimentDescription experiment, Sizing.Finished runs, IntFunction<Trial> trials, AnalysisTerms terms)
            throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Evaluation evaluation : Evaluation.of(experiment, runs, trials, terms)) {
            for (int replicate = 0; replicate < evaluation.results().size(); replicate++) {
                for (TrialResult one : evaluation.results().get(replicate)) {
                    boolean bounded = one.interval().isPresent();
                    rows.add(Arrays.asList(
                            evaluation.arm(),
                            evaluation.outcome(),
                            replicate,
                            one.estimator().label(),
                            one.estimate(),
                            bounded ? one.interval().low() : null,
                            bounded ? one.interval().high() : null,
                            one.test().pValue(),
                            one.test().lotteries(),
                            one.test().exact(),
                            one.trueEffect(),
                            one.spillOver(),
                            one.chance()));
                }
            }
        }
        return rows;
    }
}
