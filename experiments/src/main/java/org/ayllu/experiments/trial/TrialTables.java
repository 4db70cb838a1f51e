package org.ayllu.experiments.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.IntFunction;
import org.ayllu.experiments.results.CsvFile;
import org.ayllu.experiments.statistics.Interval;

/** Writes the tables of a trial into its results folder: {@code assignment.csv}, who was drawn, and {@code trial.csv}, what the evaluations say. */
public final class TrialTables {
    /** Name of the file of those drawn. */
    public static final String ASSIGNMENT = "assignment.csv";
    /** Name of the file of evaluations. */
    public static final String TRIAL = "trial.csv";

    private TrialTables() {}

    private interface Content {
        void write(CsvFile file) throws IOException;
    }

    /** Writes both, each under another name first. */
    public static void write(Path folder, int replicates, IntFunction<Trial> trials, List<Evaluation> evaluations)
            throws IOException {
        write(
                folder.resolve(ASSIGNMENT),
                new String[] {"replicate", "municipality", "hours", "block", "since"},
                file -> {
                    for (int replicate = 0; replicate < replicates; replicate++) {
                        assignment(file, replicate, trials.apply(replicate));
                    }
                });
        write(
                folder.resolve(TRIAL),
                new String[] {
                    "arm",
                    "measure",
                    "replicate",
                    "estimator",
                    "estimate",
                    "low",
                    "high",
                    "p",
                    "lotteries",
                    "exact",
                    "true_effect",
                    "spill_over",
                    "chance"
                },
                file -> {
                    for (Evaluation evaluation : evaluations) {
                        evaluation(file, evaluation);
                    }
                });
    }

    private static void write(Path target, String[] header, Content content) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".tmp");
        try (CsvFile file = new CsvFile(unfinished, header)) {
            content.write(file);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void assignment(CsvFile file, int replicate, Trial trial) throws IOException {
        Assignment drawn = trial.assignment();
        for (int m = 0; m < drawn.size(); m++) {
            file.row(
                    Integer.toString(replicate),
                    trial.roster().names().get(m),
                    CsvFile.text(trial.roster().hours()[m]),
                    drawn.block(m) == Assignment.NO_BLOCK ? "" : Integer.toString(drawn.block(m)),
                    drawn.since(m) == Assignment.NEVER ? "" : Integer.toString(drawn.since(m)));
        }
    }

    private static void evaluation(CsvFile file, Evaluation evaluation) throws IOException {
        for (int replicate = 0; replicate < evaluation.results().size(); replicate++) {
            for (TrialResult one : evaluation.results().get(replicate)) {
                file.row(
                        evaluation.arm(),
                        evaluation.outcome(),
                        Integer.toString(replicate),
                        one.estimator().label(),
                        CsvFile.text(one.estimate()),
                        end(one.interval(), one.interval().low()),
                        end(one.interval(), one.interval().high()),
                        CsvFile.text(one.test().pValue()),
                        Integer.toString(one.test().lotteries()),
                        Boolean.toString(one.test().exact()),
                        CsvFile.text(one.trueEffect()),
                        CsvFile.text(one.spillOver()),
                        CsvFile.text(one.chance()));
            }
        }
    }

    private static String end(Interval interval, double end) {
        return interval.isPresent() ? CsvFile.text(end) : "";
    }
}
