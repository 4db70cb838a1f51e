package org.ayllu.experiments.trial;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.statistics.Interval;

/**
 * A trial as a results folder has it.
 *
 * @param drawn who was drawn, by replicate and then in the order of the municipalities; empty where there was no trial
 * @param evaluations what the evaluations say, by outcome and arm; empty where there was no trial
 */
public record RecordedTrial(List<Drawn> drawn, List<Evaluation> evaluations) {
    /** Copies the lists. */
    public RecordedTrial {
        drawn = List.copyOf(drawn);
        evaluations = List.copyOf(evaluations);
    }

    /**
     * A municipality in a replicate.
     *
     * @param replicate number of the replicate
     * @param block stratum or pair in which it was drawn; none if it took no part
     * @param since first year of the programme; none if it never came
     */
    public record Drawn(int replicate, OptionalInt block, OptionalInt since) {}

    /** Reads the tables of a trial. */
    public static RecordedTrial of(RunStore store) throws IOException {
        List<Drawn> drawn = new ArrayList<>();
        for (NamedCsvRecord row : rows(store, TrialTables.ASSIGNMENT)) {
            drawn.add(new Drawn(
                    Integer.parseInt(row.getField("replicate")),
                    whole(row.getField("block")),
                    whole(row.getField("since"))));
        }
        return new RecordedTrial(drawn, evaluations(rows(store, TrialTables.TRIAL)));
    }

    private record About(String arm, String outcome) {}

    private static List<Evaluation> evaluations(List<NamedCsvRecord> rows) {
        Map<About, List<List<TrialResult>>> found = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            List<List<TrialResult>> replicates = found.computeIfAbsent(
                    new About(row.getField("arm"), row.getField("measure")), unknown -> new ArrayList<>());
            if (Integer.parseInt(row.getField("replicate")) == replicates.size()) {
                replicates.add(new ArrayList<>());
            }
            replicates.get(replicates.size() - 1).add(result(row));
        }
        return found.entrySet().stream()
                .map(one -> new Evaluation(one.getKey().arm(), one.getKey().outcome(), one.getValue()))
                .toList();
    }

    private static TrialResult result(NamedCsvRecord row) {
        return new TrialResult(
                Estimator.labelled(row.getField("estimator")),
                number(row, "estimate"),
                row.getField("low").isEmpty()
                        ? Interval.absent(Interval.USUAL_LEVEL)
                        : new Interval(number(row, "low"), number(row, "high"), Interval.USUAL_LEVEL),
                new PermutationTest(
                        number(row, "p"),
                        Integer.parseInt(row.getField("lotteries")),
                        Boolean.parseBoolean(row.getField("exact"))),
                number(row, "true_effect"),
                number(row, "spill_over"),
                number(row, "chance"));
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static OptionalInt whole(String field) {
        return field.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field));
    }

    private static List<NamedCsvRecord> rows(RunStore store, String table) throws IOException {
        if (!store.tables().contains(table)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(store.folder().resolve(table + ".csv"))) {
            return rows.stream().toList();
        }
    }
}
