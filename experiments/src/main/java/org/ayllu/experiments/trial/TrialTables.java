package org.ayllu.experiments.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.ayllu.experiments.ensemble.RowColumn;
import org.ayllu.experiments.ensemble.Sizing;
import org.ayllu.experiments.results.ColumnDescription;
import org.ayllu.experiments.results.DerivedTable;
import org.ayllu.experiments.results.ExperimentDescription;
import org.jspecify.annotations.Nullable;

/** The tables that a trial adds to the results: {@value #ASSIGNMENT}, who was drawn, and {@value #TRIAL}, what the evaluations say. */
public final class TrialTables {
    static final String ASSIGNMENT = "assignment";
    static final String TRIAL = "trial";

    private static final String NONE = "-";
    private static final String MEASURED = "unit of the measure";

    private static final ColumnDescription REPLICATE = whole("replicate", "Number of the replicate, 0 = the first.");

    private static final List<ColumnDescription> ASSIGNED = List.of(
            REPLICATE,
            text("municipality", "Name of the municipality."),
            number("hours", "hours", "From its market to the city."),
            whole("block", "Stratum or pair in which it was drawn, 0 = the first; empty: not in the lottery."),
            whole("since", "First agricultural year of the programme; empty: never."));

    private static final List<ColumnDescription> EVALUATED = List.of(
            text("arm", "Name of the arm in which the programme came."),
            text("measure", "What was measured."),
            REPLICATE,
            text("estimator", "What an evaluation of the trial computes."),
            number("estimate", MEASURED, "What it gives."),
            number("low", MEASURED, "Lower end of its 95 % interval by municipalities, or by pairs; empty: none."),
            number("high", MEASURED, "Upper end of it."),
            number("p", "fraction", "Share of lotteries that give an estimate as far from 0."),
            whole("lotteries", "Lotteries drawn again for p."),
            new ColumnDescription("exact", RowColumn.Type.BOOLEAN, NONE, "Whether these are all lotteries there are."),
            number(
                    "true_effect",
                    MEASURED,
                    "Mean effect on municipalities with the programme, by the world without it."),
            number("spill_over", MEASURED, "Mean effect on those that they are compared with."),
            number("chance", MEASURED, "What the estimator gives in the world without the programme."));

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

    private static ColumnDescription text(String name, String description) {
        return new ColumnDescription(name, RowColumn.Type.VARCHAR, NONE, description);
    }

    private static ColumnDescription whole(String name, String description) {
        return new ColumnDescription(name, RowColumn.Type.INTEGER, NONE, description);
    }

    private static ColumnDescription number(String name, String unit, String description) {
        return new ColumnDescription(name, RowColumn.Type.DOUBLE, unit, description);
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
